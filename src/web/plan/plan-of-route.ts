import { isOwn, inputOfDraft, draftOf } from './plan-draft';
import { routeActionInput, type NamingAction } from './route-action-input';
import type { PlanActionInput, SaveDevelopmentPlanInput } from './save-plan.generated';
import type { ShownPlanFragment } from './shown-plan.generated';

interface RouteToPlan {
  readonly person: string;
  /** The id of the step to reach. */
  readonly target: string;
  readonly actions: readonly NamingAction[];
  /** The plan that there is already. */
  readonly plan: Pick<ShownPlanFragment, 'version' | 'actions'> | null;
  readonly idempotencyKey: string;
}

/** A route as somebody's plan. What the plan that there is already says in own words is kept, after the route. */
export const planOfRoute = ({
  person,
  target,
  actions,
  plan,
  idempotencyKey,
}: RouteToPlan): SaveDevelopmentPlanInput => ({
  person,
  idempotencyKey,
  expectedVersion: plan?.version ?? 0,
  content: {
    target,
    actions: [...actions.map((action): PlanActionInput => ({ route: routeActionInput(action) })), ...ownActions(plan)],
  },
});

const ownActions = (plan: RouteToPlan['plan']): readonly PlanActionInput[] =>
  draftOf(plan?.actions ?? [])
    .filter(isOwn)
    .map(inputOfDraft);
