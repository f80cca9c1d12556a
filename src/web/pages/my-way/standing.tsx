import { Card, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { writeDay } from '../../language/write';
import { CriterionTree } from '../../verdict/criterion-tree';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { LadderLink } from './ladder-link';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';

/** The steps where the employee stands, until when, and why. */
export const Standing = ({ person: { standing, nextSteps } }: { readonly person: MyWayPerson }) => {
  if (standing.length === 0 && nextSteps.length === 0) return null;
  return (
    <section className="my-way-section">
      <Heading level={2} data-size="md">
        {say(standing.length === 0 ? 'nowhere' : 'here')}
      </Heading>
      {standing.length === 0 && <Paragraph>{say('nowhereBody')}</Paragraph>}
      {standing.map((assessment) => (
        <Card key={assessment.step.id} className="my-way-card" data-color="accent" variant="tinted">
          <div className="my-way-card-header">
            <Heading level={3} data-size="sm">
              {nameOfStep(assessment.step)}
            </Heading>
            <VerdictTag verdict={assessment.verdict} />
          </div>
          <LadderLink ladder={assessment.step.ladder} />
          <Paragraph>
            {assessment.metUntil === null ? say('metOpen') : say('metUntil', { day: writeDay(assessment.metUntil) })}
          </Paragraph>
          <div className="my-way-wide">
            <Details data-size="sm" variant="default" data-color="neutral" className="no-print">
              <Details.Summary>{say('reasons')}</Details.Summary>
              <Details.Content>
                <CriterionTree criteria={assessment.criteria} />
              </Details.Content>
            </Details>
            <div className="print-only">
              <Heading level={4} data-size="2xs">
                {say('reasons')}
              </Heading>
              <CriterionTree criteria={assessment.criteria} />
            </div>
          </div>
        </Card>
      ))}
    </section>
  );
};
