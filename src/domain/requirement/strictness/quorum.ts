import type { Branch } from '../expression';

/** The condition that a branch sets on its children: at least `count` of them. */
export interface Quorum<Child> {
  readonly count: number;
  readonly of: readonly Child[];
}

/** All, some and at least n are one and the same: a number of children that must hold. */
export const requiredCount = (branch: Branch): number => {
  if (branch.kind === 'ALL_OF') return branch.of.length;
  return branch.kind === 'ANY_OF' ? 1 : Math.ceil(branch.threshold);
};

/** The branch holds only if every child does. */
export const needsEveryChild = (branch: Branch): boolean => requiredCount(branch) === branch.of.length;
