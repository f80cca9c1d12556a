import type { IsoDay } from '../time/iso-day';
import type { DevelopmentPlan } from './development-plan';
import { asksTheSame, type NewPlanAction, plannedSince, saysTheSame } from './plan-content';

/** What is to change in a plan. */
export interface PlanChange {
  /** Left out: what the plan says stays as it is. */
  readonly content?:
    { readonly target: DevelopmentPlan['target']; readonly actions: readonly NewPlanAction[] } | undefined;
  /** True to give it up, false to take it up again; left out, a change of what it says takes it up again. */
  readonly cancel?: boolean | undefined;
}

/**
 * The plan after the change, as its next version; the same plan where nothing changes. Nobody has agreed to the next
 * version, save where it only tells how far the employee's own actions have come: what was agreed to is what to do.
 */
export const changedPlan = (
  before: DevelopmentPlan,
  { content, cancel }: PlanChange,
  { today, at }: { readonly today: IsoDay; readonly at: string },
): DevelopmentPlan => {
  const says = content
    ? { target: content.target, actions: plannedSince(content.actions, before.actions, today) }
    : { target: before.target, actions: before.actions };
  const isCancelled = cancel ?? (content === undefined && before.isCancelled);
  if (saysTheSame(before, says) && before.isCancelled === isCancelled) return before;
  const agreements = before.isCancelled === isCancelled && asksTheSame(before, says) ? agreementsTo(before) : {};
  const version = before.version + 1;
  return { id: before.id, person: before.person, version, ...says, isCancelled, ...agreements, savedAt: at };
};

const agreementsTo = ({
  agreedByEmployeeAt,
  agreedByManagerAt,
}: DevelopmentPlan): Pick<DevelopmentPlan, 'agreedByEmployeeAt' | 'agreedByManagerAt'> => ({
  ...(agreedByEmployeeAt !== undefined && { agreedByEmployeeAt }),
  ...(agreedByManagerAt !== undefined && { agreedByManagerAt }),
});
