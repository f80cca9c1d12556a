import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer, type Answer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { CriterionTree } from '../../verdict/criterion-tree';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { LadderLink } from './ladder-link';
import { MyRoutesDocument, type MyRoutesQuery } from './my-routes.generated';
import { MyWayFrame } from './my-way-frame';
import { objectiveOf } from './objective';
import { ObjectiveChoice } from './objective-choice';
import { RouteComparison } from './route-comparison';
import { say } from './routes-texts';

/** What the page knows of the employee and the step. */
export type RoutesPerson = NonNullable<MyRoutesQuery['viewer']['person']>;

/** The ways to a step compared, and what the step demands in full. */
export const RoutesPage = () => {
  const { step = '' } = useParams();
  const [query] = useSearchParams();
  const objective = objectiveOf(query.get(queryNames.objective));
  const answer = useAnswer(MyRoutesDocument, { to: step, objective, language: apiLanguage });
  return (
    <MyWayFrame title={titleOf(answer)} lead={say('lead')}>
      {() => (
        <>
          <p className="no-print">
            <SiteLink to={addresses.myWay}>{say('back')}</SiteLink>
          </p>
          <Answered answer={answer}>
            {({ viewer: { person } }) =>
              person && (
                <>
                  <StepToday person={person} />
                  {person.routes.length > 0 && <ObjectiveChoice objective={objective} />}
                  <RouteComparison person={person} objective={objective} ask={answer.ask} />
                  <Demands person={person} />
                </>
              )
            }
          </Answered>
        </>
      )}
    </MyWayFrame>
  );
};

const titleOf = (answer: Answer<MyRoutesQuery>): string => {
  const person = answer.state === 'ANSWERED' ? answer.data.viewer.person : null;
  return person ? say('title', { step: nameOfStep(person.assessment.step) }) : say('plainTitle');
};

const StepToday = ({ person: { assessment } }: { readonly person: RoutesPerson }) => (
  <div className="my-way-section">
    <LadderLink ladder={assessment.step.ladder} />
    <p>
      {say('verdict')}: <VerdictTag verdict={assessment.verdict} />
    </p>
    {assessment.demandsUnknown && <Paragraph>{say('demandsUnknown')}</Paragraph>}
  </div>
);

const Demands = ({ person: { assessment } }: { readonly person: RoutesPerson }) => (
  <section className="my-way-section">
    <Heading level={2} data-size="md">
      {say('demands')}
    </Heading>
    {assessment.step.description !== null && <Paragraph>{assessment.step.description}</Paragraph>}
    <CriterionTree criteria={assessment.criteria} />
  </section>
);
