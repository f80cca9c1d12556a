import type { PlacedRole, PlacedTask } from '../../catalog/placed-role';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';

/** The tasks that are reserved on the day: one whose every requirement lies in another time is not. */
export const listRoleTasks = ({ tasks }: PlacedRole, asOf: IsoDay): readonly PlacedTask[] =>
  tasks.filter(
    ({ requirements }) => requirements.length === 0 || requirements.some((requirement) => inForce(requirement, asOf)),
  );
