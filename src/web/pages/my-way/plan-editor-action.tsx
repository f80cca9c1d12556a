import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { SiteLink } from '../../frame/site-link';
import { PlanActionFacts } from '../../plan/plan-action-facts';
import { DoneTag } from '../../plan/plan-action-list';
import { PlanDue } from '../../plan/plan-due';
import { isOwn, type DraftAction } from '../../plan/plan-draft';
import { handInFor } from './hand-in-for-plan';
import { faultOf } from './plan-text-fault';
import { say } from './plan-texts';

interface PlanEditorActionProps {
  readonly action: DraftAction;
  /** True once the employee has tried to save: then what is wrong shows. */
  readonly isTried: boolean;
  readonly edit: (change: Partial<Pick<DraftAction, 'text' | 'due' | 'done'>>) => void;
  readonly remove: () => void;
}

/** One action of the plan: of a route its day alone can be changed, of the employee's own all. */
export const PlanEditorAction = ({ action, isTried, edit, remove }: PlanEditorActionProps) => {
  const { text, due, done } = action;
  const own = isOwn(action);
  const fault = isTried ? faultOf(action) : undefined;
  return (
    <li className="plan-editor-action">
      {own ? (
        <div className="plan-editor-own">
          <Textfield
            multiline
            rows={2}
            label={say('ownText')}
            value={text}
            error={fault && say(fault)}
            onChange={({ target }) => edit({ text: target.value })}
          />
          <Checkbox label={say('isDone')} checked={done} onChange={({ target }) => edit({ done: target.checked })} />
        </div>
      ) : (
        <div className="plan-editor-route">
          <DoneTag done={done} />
          <div className="plan-editor-words">
            <p className="plan-action-text">{text}</p>
            {action.saved && <PlanActionFacts action={action.saved} withDue={false} />}
            {action.saved?.kind === 'OBTAIN_EVIDENCE' && !done && (
              <SiteLink to={handInFor(action.saved)}>{say('handIn')}</SiteLink>
            )}
          </div>
        </div>
      )}
      <div className="plan-editor-foot">
        <PlanDue of={text} due={due} done={done} set={(day) => edit({ due: day })} />
        <Button
          type="button"
          variant="tertiary"
          data-color="danger"
          aria-label={say('removeNamed', { text })}
          onClick={remove}
        >
          {say('remove')}
        </Button>
      </div>
    </li>
  );
};
