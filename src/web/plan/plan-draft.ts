import { routeActionInput } from './route-action-input';
import type { PlanActionInput } from './save-plan.generated';
import type { ShownPlanActionFragment } from './shown-plan.generated';

/** An action of a plan that is being edited. */
export interface DraftAction {
  /** Tells it from the others while it is edited. */
  readonly key: string;
  /** What the plan says of it; undefined of one in own words that is new. */
  readonly saved: ShownPlanActionFragment | undefined;
  /** Own words; of an action of a route what it says, which nobody edits. */
  readonly text: string;
  /** The day by which it is to be done; empty where there is none. */
  readonly due: string;
  readonly done: boolean;
}

/** True of an action in the employee's own words. */
export const isOwn = ({ saved }: Pick<DraftAction, 'saved'>): boolean => (saved?.kind ?? null) === null;

/** The actions of a saved plan, to edit. */
export const draftOf = (actions: readonly ShownPlanActionFragment[]): readonly DraftAction[] =>
  actions.map((saved, index) => ({
    key: keyOf(actions, index),
    saved,
    text: saved.text,
    due: saved.due ?? '',
    done: saved.done,
  }));

/** An action of a plan has no id: what it says tells it, and its place among those that say the same. */
const keyOf = (actions: readonly ShownPlanActionFragment[], index: number): string => {
  const wordsOf = ({ kind, text }: ShownPlanActionFragment) => `${kind ?? ''} ${text}`;
  const words = actions.map(wordsOf);
  const own = words[index] ?? '';
  return `${words.slice(0, index).filter((other) => other === own).length} ${own}`;
};

/** An edited action as the API takes it. */
export const inputOfDraft = ({ saved, text, due, done }: DraftAction): PlanActionInput =>
  saved && saved.kind !== null
    ? { route: routeActionInput({ ...saved, kind: saved.kind, due: due || null }) }
    : { own: { text: text.trim(), done, ...(due ? { due } : {}) } };

/** True where something is said otherwise than what is saved. */
export const isChanged = (draft: readonly DraftAction[], saved: readonly ShownPlanActionFragment[]): boolean =>
  JSON.stringify(draft.map(told)) !== JSON.stringify(draftOf(saved).map(told));

/** True where the plan would ask for something else to be done, or by another day, than what may be agreed to. */
export const asksAnew = (draft: readonly DraftAction[], saved: readonly ShownPlanActionFragment[]): boolean =>
  isChanged(draft.map(notDone), saved.map(notDone));

const notDone = <Action extends { readonly done: boolean }>(action: Action): Action => ({ ...action, done: false });

const told = (action: DraftAction) => [
  action.text.trim(),
  action.due,
  isOwn(action) && action.done,
  action.saved?.kind ?? null,
];
