import { canonicalJson } from '../canonical-json';
import type { DevelopmentPlan, OwnPlanAction, PlannedAction } from './development-plan';

/** What differs between two versions of a plan: where to, what to do, or that it was given up. */
export type PlanDifference =
  | { readonly kind: 'TARGET_CHANGED'; readonly to: DevelopmentPlan['target'] }
  | { readonly kind: 'ACTION_ADDED' | 'ACTION_REMOVED' | 'DUE_CHANGED'; readonly action: PlannedAction }
  | { readonly kind: 'DONE_CHANGED'; readonly action: OwnPlanAction }
  | { readonly kind: 'ORDER_CHANGED' | 'CANCELLED' | 'RESUMED' };

/** What of a plan is compared. */
export type ComparedPlan = Pick<DevelopmentPlan, 'target' | 'actions' | 'isCancelled'>;

/**
 * What is otherwise in the later version of a plan. An action is the same as long as it says the same: own words that
 * were written anew are one action removed and another added. Each change is told with the action as it is later.
 */
export const planDifferences = (before: ComparedPlan, after: ComparedPlan): readonly PlanDifference[] => {
  const pairs = pairsOf(before.actions, after.actions);
  const kept = new Set(pairs.map(({ was }) => was));
  return [
    ...lifeDifference(before, after),
    ...(canonicalJson(before.target) === canonicalJson(after.target)
      ? []
      : [{ kind: 'TARGET_CHANGED' as const, to: after.target }]),
    ...before.actions
      .filter((action) => !kept.has(action))
      .map((action) => ({ kind: 'ACTION_REMOVED', action }) as const),
    ...pairs.flatMap(({ was, is }) => pairDifferences(was, is)),
    ...(isInOrder(before.actions, pairs) ? [] : [{ kind: 'ORDER_CHANGED' as const }]),
  ];
};

/** An action of the later version, with the same of the earlier; undefined where it is new. */
interface Pair {
  readonly was: PlannedAction | undefined;
  readonly is: PlannedAction;
}

const lifeDifference = (before: ComparedPlan, after: ComparedPlan): readonly PlanDifference[] => {
  if (before.isCancelled === after.isCancelled) return [];
  return [{ kind: after.isCancelled ? 'CANCELLED' : 'RESUMED' }];
};

/** Each earlier action goes with one later action at most. */
const pairsOf = (before: readonly PlannedAction[], after: readonly PlannedAction[]): readonly Pair[] => {
  const left = [...before];
  return after.map((is) => {
    const place = left.findIndex((one) => whatItSays(one) === whatItSays(is));
    return { is, was: place === -1 ? undefined : left.splice(place, 1)[0] };
  });
};

const whatItSays = (action: PlannedAction): string =>
  canonicalJson(action.kind === 'OWN' ? { own: action.text } : action.action);

const pairDifferences = (was: PlannedAction | undefined, is: PlannedAction): readonly PlanDifference[] => {
  if (was === undefined) return [{ kind: 'ACTION_ADDED', action: is }];
  const isDoneChanged = was.kind === 'OWN' && is.kind === 'OWN' && was.isDone !== is.isDone;
  return [
    ...(was.due === is.due ? [] : [{ kind: 'DUE_CHANGED' as const, action: is }]),
    ...(isDoneChanged ? [{ kind: 'DONE_CHANGED' as const, action: is }] : []),
  ];
};

/** True when what was there before comes in the order that it had. */
const isInOrder = (before: readonly PlannedAction[], pairs: readonly Pair[]): boolean => {
  const places = pairs.flatMap(({ was }) => (was === undefined ? [] : [before.indexOf(was)]));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
};
