import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { PlanView } from '../../plan/plan-view';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';
import { SavingState } from '../../states/saving-state';
import { ChangePlan } from './change-plan';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';

interface PersonPlanProps {
  readonly person: ShownPersonFragment;
  readonly maySave: boolean;
  readonly changed: () => void;
}

/** The plan of a person: to read, agree on, and change. */
export const PersonPlan = ({ person: { id, plan }, maySave, changed }: PersonPlanProps) => {
  const [isChanging, setIsChanging] = useState(false);
  const [done, setDone] = useState('');
  if (!plan) return <Paragraph>{say('plan.none')}</Paragraph>;
  const whenDone = (told: string) => {
    setIsChanging(false);
    setDone(told);
    changed();
  };
  return (
    <>
      <PlanView plan={plan} level={3} />
      <p role="status" className="person-status">
        {done}
      </p>
      {maySave && plan.agreedByManagerAt === null && plan.status === 'DRAFT' && (
        <AgreeOnPlan person={id} plan={plan} whenAgreed={() => whenDone(say('plan.agreed'))} reload={changed} />
      )}
      {maySave &&
        !plan.isCancelled &&
        (isChanging ? (
          <ChangePlan
            person={id}
            plan={plan}
            whenSaved={() => whenDone(say('plan.saved'))}
            stop={() => setIsChanging(false)}
            reload={changed}
          />
        ) : (
          <div className="no-print">
            <Button variant="secondary" onClick={() => setIsChanging(true)}>
              {say('plan.change')}
            </Button>
          </div>
        ))}
    </>
  );
};

interface AgreeOnPlanProps {
  /** Id of the person. */
  readonly person: string;
  readonly plan: ShownPlanFragment;
  readonly whenAgreed: () => void;
  readonly reload: () => void;
}

/** Agrees to the version that is shown, and to no other. */
const AgreeOnPlan = ({ person, plan: { version }, whenAgreed, reload }: AgreeOnPlanProps) => {
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  const agree = async () => {
    if (await save({ input: { person, expectedVersion: version, agree: true }, language: apiLanguage })) whenAgreed();
  };
  return (
    <div className="person-agree no-print">
      <Paragraph>{say('plan.agreeLead', { version })}</Paragraph>
      <SavingState
        saving={saving}
        reload={() => {
          forget();
          reload();
        }}
      />
      <div>
        <Button disabled={saving.state === 'UNDER_WAY'} onClick={() => void agree()}>
          {say('plan.agree')}
        </Button>
      </div>
    </div>
  );
};
