import { keyedSteps } from '../diff/step-changes';
import { keyedTransitions } from '../diff/transition-changes';
import type { Ladder } from '../ladder';
import { removedSteps } from './changed-part';
import type { AdaptationConflict, ConflictDecision } from './conflict';
import type { AdaptationChange } from './derivation';
import { makeChanges } from './make-changes';

/**
 * The draft with the conflict decided. TAKE_BASE leaves it as it is. KEEP_LOCAL makes the local changes, whatever
 * has happened to their parts meanwhile: a step that the base has removed comes back, with its ways to steps that
 * are still there; a step that is left out goes with all its ways.
 */
export const decideConflict = (draft: Ladder, conflict: AdaptationConflict, decision: ConflictDecision): Ladder => {
  if (decision === 'TAKE_BASE') return draft;
  const restored = restoredSteps(draft, conflict);
  const kept = makeChanges(makeChanges(draft, restored), conflict.local);
  const left = withoutWaysOf(kept, removedSteps(conflict.local));
  return makeChanges(left, restoredWays(left, conflict, new Set(restored.map(({ step }) => step))));
};

type ChangeOf<Kind extends AdaptationChange['kind']> = Extract<AdaptationChange, { readonly kind: Kind }>;

const restoredSteps = (draft: Ladder, { local, base }: AdaptationConflict): readonly ChangeOf<'STEP_ADDED'>[] => {
  const steps = keyedSteps(draft.steps);
  const settled = new Set([...steps.map(({ key }) => key), ...removedSteps(local)]);
  const back = base.flatMap((change): readonly ChangeOf<'STEP_ADDED'>[] => {
    if (change.kind !== 'STEP_REMOVED' || settled.has(change.step)) return [];
    return [{ kind: 'STEP_ADDED', step: change.step, added: change.removed }];
  });
  return back.map((change, index) => ({ ...change, ...following(back[index - 1]?.step ?? steps.at(-1)?.key) }));
};

const restoredWays = (
  { steps, transitions }: Ladder,
  { base, local }: AdaptationConflict,
  restored: ReadonlySet<string>,
): readonly ChangeOf<'TRANSITION_ADDED'>[] => {
  const present = new Set(keyedSteps(steps).map(({ key }) => key));
  const settled = new Set([
    ...keyedTransitions(transitions).map(({ key }) => key),
    ...local.flatMap((change) => (change.kind === 'TRANSITION_REMOVED' ? [change.transition] : [])),
  ]);
  const last = keyedTransitions(transitions).at(-1)?.key;
  const back = base.flatMap((change): readonly ChangeOf<'TRANSITION_ADDED'>[] => {
    if (change.kind !== 'TRANSITION_REMOVED' || settled.has(change.transition)) return [];
    const { removed, transition } = change;
    if (!restored.has(removed.from) && !restored.has(removed.to)) return [];
    if (!present.has(removed.from) || !present.has(removed.to)) return [];
    return [{ kind: 'TRANSITION_ADDED', step: removed.to, transition, added: removed }];
  });
  return back.map((change, index) => ({ ...change, ...following(back[index - 1]?.transition ?? last) }));
};

const following = (previous: string | undefined): { readonly after?: string } =>
  previous === undefined ? {} : { after: previous };

const withoutWaysOf = (ladder: Ladder, gone: readonly string[]): Ladder => ({
  ...ladder,
  transitions: ladder.transitions.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to)),
});
