import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { newestPlan } from '../../plan/newest-plan';
import { PlanActionList } from '../../plan/plan-action-list';
import { PlanOnPaper, PlanSignatures } from '../../plan/plan-on-paper';
import { PlanVersions } from '../../plan/plan-versions';
import { PlanSummary } from '../../plan/plan-view';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { LadderLink } from './ladder-link';
import { MyPlanDocument } from './my-plan.generated';
import { MyWayFrame } from './my-way-frame';
import { PlanEditor } from './plan-editor';
import { PlanLife } from './plan-life';
import { say } from './plan-texts';

/** The employee's plan, to follow, change, agree to and print. */
export const PlanPage = () => (
  <MyWayFrame title={say('title')} lead={say('lead')}>
    {() => <MyPlan />}
  </MyWayFrame>
);

const MyPlan = () => {
  const answer = useAnswer(MyPlanDocument, { language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ viewer: { person } }) =>
        person &&
        (person.plan ? (
          <>
            <PlanOnPaper externalId={person.externalId} employer={person.organization.name} />
            <Plan person={person.id} plan={person.plan} ask={answer.ask} />
            <PlanSignatures />
          </>
        ) : (
          <NoPlan />
        ))
      }
    </Answered>
  );
};

const NoPlan = () => (
  <Empty title={say('none')}>
    <Paragraph>{say('noneBody')}</Paragraph>
    <SiteLink to={addresses.myWay}>{say('choose')}</SiteLink>
  </Empty>
);

interface PlanProps {
  /** The id of the employee. */
  readonly person: string;
  /** As it was fetched. */
  readonly plan: ShownPlanFragment;
  readonly ask: () => void;
}

const Plan = ({ person, plan: fetched, ask }: PlanProps) => {
  const [saved, setSaved] = useState<ShownPlanFragment>();
  const onSaved = (answered: ShownPlanFragment | null) => {
    if (answered) setSaved(answered);
    ask();
  };
  return <PlanShown person={person} plan={newestPlan(fetched, saved)} ask={ask} onSaved={onSaved} />;
};

interface PlanShownProps extends PlanProps {
  /** Told what a save has answered. */
  readonly onSaved: (plan: ShownPlanFragment | null) => void;
}

const PlanShown = ({ person, plan, ask, onSaved }: PlanShownProps) => (
  <>
    <div className="my-way-section">
      <PlanSummary plan={plan} reader="employee" />
      <LadderLink ladder={plan.target.ladder} />
      {plan.status === 'COMPLETED' && (
        <Alert data-color="success">
          <Heading level={2} data-size="2xs">
            {say('completedTitle')}
          </Heading>
          <Paragraph>{say('completedBody')}</Paragraph>
        </Alert>
      )}
    </div>
    <section className="my-way-section" aria-labelledby="insatser">
      <Heading level={2} data-size="md" id="insatser">
        {say('actions')}
      </Heading>
      {plan.isCancelled ? (
        <PlanActionList actions={plan.actions} />
      ) : (
        <>
          <PlanEditor person={person} plan={plan} ask={ask} onSaved={onSaved} />
          <div className="print-only">
            <PlanActionList actions={plan.actions} />
          </div>
        </>
      )}
    </section>
    <PlanLife person={person} plan={plan} ask={ask} onSaved={onSaved} />
    <section className="my-way-section no-print">
      <Heading level={2} data-size="md">
        {say('versions')}
      </Heading>
      <PlanVersions plan={plan} />
    </section>
    <div className="my-way-actions">
      <Button variant="secondary" onClick={() => window.print()}>
        {say('print')}
      </Button>
    </div>
  </>
);
