import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { Empty } from '../../states/empty';
import { CriterionTree } from '../../verdict/criterion-tree';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { LadderLink } from './ladder-link';
import { PapersToHandIn } from './papers-to-hand-in';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';
import { WayLeft } from './way-left';

type NextStep = MyWayPerson['nextSteps'][number];

/** The steps that are one transition away, each as a card. */
export const NextSteps = ({ person: { standing, nextSteps } }: { readonly person: MyWayPerson }) => {
  if (nextSteps.length > 0)
    return (
      <section className="my-way-section">
        <Heading level={2} data-size="md">
          {say('next')}
        </Heading>
        {nextSteps.map((assessment) => (
          <NextStepCard key={assessment.step.id} assessment={assessment} />
        ))}
      </section>
    );
  return standing.length === 0 ? null : (
    <Empty title={say('noNext')}>
      <Paragraph>{say('noNextBody')}</Paragraph>
      <SiteLink to={addresses.ladders}>{say('allLadders')}</SiteLink>
    </Empty>
  );
};

const NextStepCard = ({ assessment }: { readonly assessment: NextStep }) => {
  const { step, verdict, criteria, handIn, demandsUnknown } = assessment;
  return (
    <Card className="my-way-card next-step">
      <div className="my-way-card-header">
        <Heading level={3} data-size="sm">
          {nameOfStep(step)}
        </Heading>
        <VerdictTag verdict={verdict} />
      </div>
      <LadderLink ladder={step.ladder} />
      {step.description !== null && <Paragraph>{step.description}</Paragraph>}
      {demandsUnknown && <Paragraph>{say('demandsUnknown')}</Paragraph>}
      {(criteria.length > 0 || !demandsUnknown) && <CriterionTree criteria={criteria} />}
      {verdict === 'UNKNOWN' && !demandsUnknown && <Paragraph>{say('unknownMeans')}</Paragraph>}
      <PapersToHandIn handIn={handIn} />
      {verdict === 'NOT_MET' && <WayLeft step={step.id} />}
      <Button asChild className="no-print">
        <Link to={addresses.myRoutes(step.id)} aria-label={`${say('routes')}: ${nameOfStep(step)}`}>
          {say('routes')}
        </Link>
      </Button>
    </Card>
  );
};
