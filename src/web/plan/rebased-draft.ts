import { draftOf, type DraftAction } from './plan-draft';
import type { ShownPlanActionFragment } from './shown-plan.generated';

/**
 * Carries edits over to a newer version of the plan, so that nothing typed is lost when somebody else has saved: what
 * was edited stays edited, what was added stays, and what was removed stays removed. All else is as the newer version
 * says. What was edited here and removed there comes back as it was edited.
 *
 * @param before The version that the edits began from.
 * @param now The newer version.
 */
export const rebasedDraft = (
  draft: readonly DraftAction[],
  before: readonly ShownPlanActionFragment[],
  now: readonly ShownPlanActionFragment[],
): readonly DraftAction[] => {
  const began = byKey(draftOf(before));
  const edited = byKey(draft);
  const there = byKey(draftOf(now));
  const kept = [...there.values()].flatMap((action) => {
    const mine = edited.get(action.key);
    if (mine === undefined) return began.has(action.key) ? [] : [action];
    return isEdited(mine, began.get(action.key)) ? [{ ...mine, saved: action.saved }] : [action];
  });
  const mineAlone = draft.filter(
    (action) => !there.has(action.key) && isEdited(action, began.get(action.key)) && !isSavedIn(now, action),
  );
  return [...kept, ...mineAlone];
};

/** What was typed here is in the newer version already, as after a save whose answer was lost. */
const isSavedIn = (now: readonly ShownPlanActionFragment[], { text }: DraftAction): boolean =>
  now.some((action) => action.kind === null && action.text === text.trim());

const byKey = (actions: readonly DraftAction[]): ReadonlyMap<string, DraftAction> =>
  new Map(actions.map((action) => [action.key, action]));

const isEdited = (mine: DraftAction, before: DraftAction | undefined): boolean =>
  mine.text !== before?.text || mine.due !== before.due || mine.done !== before.done;
