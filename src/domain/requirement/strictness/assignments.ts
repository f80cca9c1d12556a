import type { AssignmentLeaf } from '../expression';

/**
 * Can these assignments be had and those not? Where no role is named the assignment may lie in a role that
 * nobody names. Levels do not imply each other.
 */
export const possibleAssignments = (held: readonly AssignmentLeaf[], denied: readonly AssignmentLeaf[]): boolean =>
  !held.some((demand) => denied.some((other) => covers(other, demand)));

/** Every assignment that meets the demand meets the other too. */
const covers = (other: AssignmentLeaf, demand: AssignmentLeaf): boolean =>
  other.scale === demand.scale &&
  other.level === demand.level &&
  (other.role === undefined || other.role === demand.role);
