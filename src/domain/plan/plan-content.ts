import { canonicalJson } from '../canonical-json';
import type {
  DevelopmentPlan,
  OwnPlanAction,
  PlannedAction,
  PlannedRouteAction,
  RoutePlanAction,
} from './development-plan';
import type { IsoDay } from '../time/iso-day';

/** What a plan says: where to, and what to do. */
export type PlanContent = Pick<DevelopmentPlan, 'target' | 'actions'>;

/** An action as somebody sends it: since when it is planned is found out. */
export type NewPlanAction = OwnPlanAction | Omit<RoutePlanAction, 'since'>;

/** The actions with the day when each came into the plan: one that was there before keeps its own. */
export const plannedSince = (
  actions: readonly NewPlanAction[],
  before: readonly PlannedAction[],
  today: IsoDay,
): readonly PlannedAction[] =>
  actions.map((action) => {
    if (action.kind === 'OWN') return action;
    const earlier = before.find((one) => one.kind === 'ROUTE' && isSameAction(one.action, action.action));
    return { ...action, since: earlier?.kind === 'ROUTE' ? earlier.since : today };
  });

/** True when both say the same. */
export const saysTheSame = (one: PlanContent, other: PlanContent): boolean =>
  canonicalJson({ target: one.target, actions: one.actions }) ===
  canonicalJson({ target: other.target, actions: other.actions });

/** True when both ask for the same to be done, by the same days and in the same order, however far that has come. */
export const asksTheSame = (one: PlanContent, other: PlanContent): boolean =>
  saysTheSame(withNothingDone(one), withNothingDone(other));

/** The employee's own words, which nobody else may add, change or take away. */
export const ownWords = (actions: readonly NewPlanAction[]): readonly OwnPlanAction[] =>
  actions.filter((action) => action.kind === 'OWN');

const withNothingDone = ({ target, actions }: PlanContent): PlanContent => ({
  target,
  actions: actions.map((action) => (action.kind === 'OWN' ? { ...action, isDone: false } : action)),
});

const isSameAction = (one: PlannedRouteAction, other: PlannedRouteAction): boolean =>
  canonicalJson(one) === canonicalJson(other);
