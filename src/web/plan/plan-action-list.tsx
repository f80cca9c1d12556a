import { Tag } from '@digdir/designsystemet-react';
import { PlanActionFacts } from './plan-action-facts';
import { say } from './plan-texts';
import type { ShownPlanActionFragment } from './shown-plan.generated';
import './plan.css';

/** What a plan says is to be done, in order, with what is done. */
export const PlanActionList = ({ actions }: { readonly actions: readonly ShownPlanActionFragment[] }) =>
  actions.length === 0 ? (
    <p>{say('empty')}</p>
  ) : (
    <ol className="plan-actions">
      {actions.map((action, index) => (
        <li key={`${index} ${action.text}`}>
          <DoneTag done={action.done} />
          <div>
            <p className="plan-action-text">{action.text}</p>
            <PlanActionFacts action={action} withDue />
          </div>
        </li>
      ))}
    </ol>
  );

/** Whether an action is done, by symbol, word and colour. */
export const DoneTag = ({ done }: { readonly done: boolean }) => (
  <Tag className="plan-done" data-color={done ? 'success' : 'neutral'} data-size="sm">
    <span aria-hidden="true">{done ? '✓' : '○'}</span> {say(done ? 'done' : 'todo')}
  </Tag>
);
