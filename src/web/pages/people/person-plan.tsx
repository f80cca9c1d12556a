import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { newestPlan } from '../../plan/newest-plan';
import { waitingWords } from '../../plan/plan-agreement';
import { PlanView } from '../../plan/plan-view';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';
import { SavingState } from '../../states/saving-state';
import { ChangePlan } from './change-plan';
import { FirstPlan } from './first-plan';
import { say as sayOfFirst } from './first-plan-texts';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';

interface PersonPlanProps {
  readonly person: ShownPersonFragment;
  /** Code of the employer. */
  readonly organization: string;
  readonly maySave: boolean;
  readonly changed: () => void;
}

/** The plan of a person: to read, agree on, and change; where there is none, to make. */
export const PersonPlan = ({ person, organization, maySave, changed }: PersonPlanProps) => {
  const [done, setDone] = useState('');
  const [saved, setSaved] = useState<ShownPlanFragment>();
  const told = useRef<HTMLParagraphElement>(null);
  const whenDone = (words: string, answered: ShownPlanFragment | null = null) => {
    // The button that had the focus goes. What is empty takes no focus, so the words must be there.
    flushSync(() => {
      setDone(words);
      if (answered) setSaved(answered);
    });
    told.current?.focus();
    changed();
  };
  const plan = person.plan && newestPlan(person.plan, saved);
  return (
    <>
      {plan && <PlanView plan={plan} level={3} reader={maySave ? 'manager' : 'other'} />}
      {!plan && !maySave && <Paragraph>{sayOfFirst('none')}</Paragraph>}
      {!plan && maySave && (
        <FirstPlan
          person={person}
          organization={organization}
          whenMade={() => whenDone(sayOfFirst('made'))}
          reload={changed}
        />
      )}
      <p ref={told} role="status" tabIndex={-1} className="person-status">
        {done}
      </p>
      {plan && maySave && <PlanActs person={person.id} plan={plan} whenDone={whenDone} reload={changed} />}
    </>
  );
};

interface PlanActsProps {
  /** Id of the person. */
  readonly person: string;
  readonly plan: ShownPlanFragment;
  /** Told what was done, in words, and the plan that a save has answered. */
  readonly whenDone: (words: string, answered: ShownPlanFragment | null) => void;
  readonly reload: () => void;
}

/** What a manager may do with a plan: agree on it, and change it. */
const PlanActs = ({ person, plan, whenDone, reload }: PlanActsProps) => {
  const [isChanging, setIsChanging] = useState(false);
  return (
    <>
      {plan.agreedByManagerAt === null && plan.status === 'DRAFT' && (
        <AgreeOnPlan
          person={person}
          plan={plan}
          whenAgreed={(answered) => whenDone(say('plan.agreed'), answered)}
          reload={reload}
        />
      )}
      {!plan.isCancelled &&
        (isChanging ? (
          <ChangePlan
            person={person}
            plan={plan}
            whenSaved={(answered) => {
              setIsChanging(false);
              whenDone(`${say('plan.saved')} ${answered ? waitingWords(answered, 'manager') : ''}`.trim(), answered);
            }}
            stop={() => setIsChanging(false)}
            reload={reload}
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
  readonly whenAgreed: (answered: ShownPlanFragment | null) => void;
  readonly reload: () => void;
}

/** Agrees to the version that is shown, and to no other. */
const AgreeOnPlan = ({ person, plan: { version }, whenAgreed, reload }: AgreeOnPlanProps) => {
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  const agree = async () => {
    const input = { person, expectedVersion: version, agree: true };
    const answer = await save({ input, language: apiLanguage });
    if (answer) whenAgreed(answer.plan);
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
