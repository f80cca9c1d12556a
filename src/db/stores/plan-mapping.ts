import type { DevelopmentPlan, PlannedAction } from '../../domain/plan/development-plan';
import type { DevelopmentPlanRow } from '../rows/development-plan-row';
import type { Columns } from './insert-rows';

/** The row that holds one version of a plan. */
export const columnsOfPlan = ({ target, ...plan }: DevelopmentPlan): Columns<DevelopmentPlanRow> => {
  const { id, version, person, actions, isCancelled, savedAt } = plan;
  const { agreedByEmployeeAt = null, agreedByManagerAt = null } = plan;
  const agreed = { agreedByEmployeeAt, agreedByManagerAt };
  return { id, version, person, ladder: target.ladder, step: target.step, actions, isCancelled, ...agreed, savedAt };
};

/** The version of a plan that a row holds. */
export const planInRow = (row: Columns<DevelopmentPlanRow>): DevelopmentPlan => ({
  id: row.id,
  person: row.person,
  version: row.version,
  target: { ladder: row.ladder, step: row.step },
  // What was stored is what `columnsOfPlan` was given.
  actions: row.actions as readonly PlannedAction[],
  isCancelled: row.isCancelled,
  ...(row.agreedByEmployeeAt !== null && { agreedByEmployeeAt: row.agreedByEmployeeAt }),
  ...(row.agreedByManagerAt !== null && { agreedByManagerAt: row.agreedByManagerAt }),
  savedAt: row.savedAt,
});
