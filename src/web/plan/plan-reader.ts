import type { ShownPlanFragment } from './shown-plan.generated';

/** Who reads a plan: the employee whose it is, a manager who may agree to it, or somebody else. */
export type PlanReader = 'employee' | 'manager' | 'other';

/** A side of the agreement. */
export type PlanSide = 'employee' | 'manager';

type Agreements = Pick<ShownPlanFragment, 'agreedByEmployeeAt' | 'agreedByManagerAt'>;

/** When the side agreed to the plan, an instant; null when it has not. */
export const agreedAt = (plan: Agreements, side: PlanSide): string | null =>
  side === 'employee' ? plan.agreedByEmployeeAt : plan.agreedByManagerAt;

/** The sides whose agreement a plan waits for. */
export const waitedFor = (plan: Agreements & Pick<ShownPlanFragment, 'isCancelled'>): readonly PlanSide[] =>
  plan.isCancelled ? [] : (['employee', 'manager'] as const).filter((side) => agreedAt(plan, side) === null);

/**
 * What a side is called to the reader. Of a manager who has agreed, another manager is not told that it was them: the
 * plan does not say who it was.
 */
export const nameOfSide = (
  side: PlanSide,
  reader: PlanReader,
  hasAgreed: boolean,
): 'you' | 'employee' | 'manager' | 'yourManager' => {
  if (side === reader) return side === 'manager' && hasAgreed ? 'manager' : 'you';
  return side === 'manager' && reader === 'employee' ? 'yourManager' : side;
};
