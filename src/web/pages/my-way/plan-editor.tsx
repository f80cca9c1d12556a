import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { AgreeAnew } from '../../plan/agree-anew';
import { waitingWords } from '../../plan/plan-agreement';
import { inputOfDraft } from '../../plan/plan-draft';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';
import { SavingState } from '../../states/saving-state';
import { useUnsaved } from '../../unsaved/use-unsaved';
import { PlanEditorAction } from './plan-editor-action';
import { say } from './plan-texts';
import { faultOf } from './plan-text-fault';
import { usePlanDraft } from './use-plan-draft';

interface PlanEditorProps {
  /** The id of the employee. */
  readonly person: string;
  readonly plan: ShownPlanFragment;
  /** Fetches the plan anew. */
  readonly ask: () => void;
  /** Told what a save has answered. */
  readonly onSaved: (plan: ShownPlanFragment | null) => void;
}

/** The actions of the plan to follow up and change. A failed save leaves what is typed as it is. */
export const PlanEditor = ({ person, plan, ask, onSaved }: PlanEditorProps) => {
  const draft = usePlanDraft(plan);
  const list = useRef<HTMLOListElement>(null);
  const [isTried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(freshKey);
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  useUnsaved(draft.isChanged);
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  const submit = async () => {
    if (saving.state === 'UNDER_WAY') return;
    setTried(true);
    if (draft.actions.some(faultOf)) {
      focusOn('[aria-invalid="true"]');
      return;
    }
    const content = { target: plan.target.id, actions: draft.actions.map(inputOfDraft) };
    const input = { person, idempotencyKey, expectedVersion: plan.version, content };
    const answer = await save({ input, language: apiLanguage });
    if (!answer) return;
    setTried(false);
    setKey(freshKey());
    onSaved(answer.plan);
  };
  const edited = () => {
    forget();
    setKey(freshKey());
  };
  const reload = () => {
    edited();
    ask();
  };
  return (
    <form
      className="plan-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Paragraph className="my-way-quiet">{say('followed')}</Paragraph>
      <ol className="plan-editor-actions" ref={list} tabIndex={-1} aria-label={say('actions')}>
        {draft.actions.map((action) => (
          <PlanEditorAction
            key={action.key}
            action={action}
            isTried={isTried}
            edit={(change) => {
              edited();
              draft.edit(action.key, change);
            }}
            remove={() => {
              edited();
              draft.remove(action.key);
              list.current?.focus();
            }}
          />
        ))}
      </ol>
      <div>
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            edited();
            setTried(false);
            draft.add();
            focusOn('li:last-child textarea');
          }}
        >
          {say('add')}
        </Button>
      </div>
      {draft.isCarriedOver && (
        <Alert data-color="info" role="status">
          <Paragraph>{say('carried')}</Paragraph>
        </Alert>
      )}
      <AgreeAnew draft={draft.actions} plan={plan} editor="employee" />
      <div className="my-way-actions">
        <Button type="submit">{say('save')}</Button>
        {draft.isChanged && (
          <>
            <Button
              type="button"
              variant="tertiary"
              onClick={() => {
                edited();
                draft.undo();
              }}
            >
              {say('undo')}
            </Button>
            <span className="my-way-quiet">{say('unsaved')}</span>
          </>
        )}
      </div>
      <SavingState saving={saving} reload={reload} done={`${say('saved')} ${waitingWords(plan, 'employee')}`.trim()} />
    </form>
  );
};
