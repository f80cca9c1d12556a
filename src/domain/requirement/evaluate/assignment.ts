import type { AssignmentLeaf } from '../expression';
import { type Finding, finding } from './finding';
import type { Standing } from './standing';

/** The level that is asked for, assigned on the day of asking. */
export const findAssignment = (leaf: AssignmentLeaf, standing: Standing): Finding => {
  const { scale, level, role } = leaf;
  const assigned = standing.assignments.find(
    (one) => one.scale === scale && one.level === level && (role === undefined || one.role === role),
  );
  if (assigned !== undefined) return finding('MET', [assigned], { code: 'ASSIGNED', assignment: leaf });
  const verdict = standing.complete.assignments ? 'NOT_MET' : 'UNKNOWN';
  return finding(verdict, [], { code: 'NOT_ASSIGNED', assignment: leaf });
};
