import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { AgreeAnew } from '../../plan/agree-anew';
import { PlanDue } from '../../plan/plan-due';
import { draftOf, inputOfDraft, isChanged, isOwn, type DraftAction } from '../../plan/plan-draft';
import { rebasedDraft } from '../../plan/rebased-draft';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { personChoices } from './person-choices';
import { say } from './person-texts';

interface ChangePlanProps {
  /** Id of the person. */
  readonly person: string;
  readonly plan: ShownPlanFragment;
  readonly whenSaved: (answered: ShownPlanFragment | null) => void;
  readonly stop: () => void;
  /** Fetches the plan anew, where somebody else has saved. */
  readonly reload: () => void;
}

/** A manager changes a plan: days and what is to go, never the employee's own words. */
export const ChangePlan = ({ person, plan, whenSaved, stop, reload }: ChangePlanProps) => {
  const [base, setBase] = useState(plan);
  const [actions, setActions] = useState(() => draftOf(plan.actions));
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [idempotencyKey, setIdempotencyKey] = useState(freshKey);
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  if (base.version !== plan.version) {
    setActions(rebasedDraft(actions, base.actions, plan.actions));
    setBase(plan);
    setIdempotencyKey(freshKey());
  }
  const edit = (key: string, due: string) => {
    setIdempotencyKey(freshKey());
    setActions((before) => before.map((one) => (one.key === key ? { ...one, due } : one)));
  };
  const mark = (key: string, isRemoved: boolean) => {
    setIdempotencyKey(freshKey());
    setRemoved((before) => (isRemoved ? [...before, key] : before.filter((one) => one !== key)));
  };
  const kept = actions.filter(({ key }) => !removed.includes(key));
  useUnsaved(isChanged(kept, plan.actions), { within: personChoices });
  const submit = async () => {
    const content = { target: plan.target.id, actions: kept.map(inputOfDraft) };
    const input = { person, expectedVersion: plan.version, content, agree: true, idempotencyKey };
    const answer = await save({ input, language: apiLanguage });
    if (answer) whenSaved(answer.plan);
  };
  return (
    <form
      className="person-form no-print"
      aria-label={say('plan.change')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Paragraph>{say('plan.changeLead')}</Paragraph>
      <ol className="person-plan-actions">
        {actions.map((action) => (
          <li key={action.key}>
            <ChangedAction
              action={action}
              isRemoved={removed.includes(action.key)}
              setDue={(due) => edit(action.key, due)}
              setRemoved={(isRemoved) => mark(action.key, isRemoved)}
            />
          </li>
        ))}
      </ol>
      <AgreeAnew draft={kept} plan={plan} editor="manager" />
      <SavingState
        saving={saving}
        reload={() => {
          forget();
          reload();
        }}
      />
      <div className="person-actions">
        <Button type="submit" disabled={saving.state === 'UNDER_WAY'}>
          {say('plan.save')}
        </Button>
        <Button type="button" variant="secondary" onClick={stop}>
          {say('plan.stop')}
        </Button>
      </div>
    </form>
  );
};

interface ChangedActionProps {
  readonly action: DraftAction;
  readonly isRemoved: boolean;
  readonly setDue: (due: string) => void;
  readonly setRemoved: (isRemoved: boolean) => void;
}

const ChangedAction = ({ action, isRemoved, setDue, setRemoved }: ChangedActionProps) => {
  if (isOwn(action)) return <p>{action.text}</p>;
  return (
    <div className="person-plan-action">
      <p>
        {action.text}
        {isRemoved && <strong> · {say('plan.removed')}</strong>}
      </p>
      {!isRemoved && <PlanDue of={action.text} due={action.due} done={action.done} set={setDue} />}
      <Button type="button" variant="tertiary" data-size="sm" onClick={() => setRemoved(!isRemoved)}>
        {say(isRemoved ? 'plan.keep' : 'plan.remove')}
        <span className="ds-sr-only">: {action.text}</span>
      </Button>
    </div>
  );
};
