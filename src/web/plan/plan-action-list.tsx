import { Tag } from '@digdir/designsystemet-react';
import { today } from '../day/today';
import { writeDay } from '../language/write';
import { wordForActionKind } from '../vocabulary/routes';
import { say } from './plan-texts';
import type { ShownPlanActionFragment } from './shown-plan.generated';
import './plan.css';

/** What a plan says is to be done, in order, with what is done. */
export const PlanActionList = ({ actions }: { readonly actions: readonly ShownPlanActionFragment[] }) =>
  actions.length === 0 ? (
    <p>{say('empty')}</p>
  ) : (
    <ol className="plan-actions">
      {actions.map(({ text, kind, done, due }, index) => (
        <li key={`${index} ${text}`}>
          <DoneTag done={done} />
          <div>
            <p className="plan-action-text">{text}</p>
            <p className="plan-action-facts">
              {kind === null ? say('own') : wordForActionKind[kind]}
              {due !== null && ` · ${dueWords(due, done)}`}
            </p>
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

const dueWords = (due: string, done: boolean): string =>
  say(!done && due < today() ? 'overdue' : 'doneBefore', { day: writeDay(due) });
