import { type Formula, isAtom } from './formula';
import type { Quorum } from './quorum';

/** So many of the formulas are to be true, or so many are to be false. */
export interface Goal extends Quorum<Formula> {
  readonly wanted: boolean;
}

/** What it takes for the formula to be as wanted. */
export const goalOf = (formula: Formula, wanted: boolean): Goal => {
  if (isAtom(formula)) return { wanted, count: 1, of: [formula] };
  const { count, of } = formula;
  return { wanted, of, count: wanted ? count : of.length - count + 1 };
};
