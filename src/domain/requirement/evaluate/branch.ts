import type { Verdict } from '../../assessment/verdict';
import type { Branch } from '../expression';
import type { Children } from './reason';

/** How the children of a branch stand to what it takes. */
export const tally = (branch: Branch, verdicts: readonly Verdict[]): Children => ({
  code: 'CHILDREN',
  met: verdicts.filter((verdict) => verdict === 'MET').length,
  unknown: verdicts.filter((verdict) => verdict === 'UNKNOWN').length,
  needed: neededOf(branch),
  of: verdicts.length,
});

/** Kleene's strong logic: decided as soon as the undecided children cannot change the outcome. */
export const combined = ({ met, unknown, needed }: Children): Verdict => {
  if (met >= needed) return 'MET';
  return met + unknown < needed ? 'NOT_MET' : 'UNKNOWN';
};

const neededOf = (branch: Branch): number => {
  switch (branch.kind) {
    case 'ALL_OF':
      return branch.of.length;
    case 'ANY_OF':
      return 1;
    case 'AT_LEAST':
      return branch.threshold;
  }
};
