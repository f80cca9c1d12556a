import type { Formula } from './formula';
import type { Goal } from './goal';

/** Whether a formula cannot be true while another is false. */
export type Excludes = (toBeTrue: Formula, toBeFalse: Formula) => boolean;

/**
 * True when some two goals cannot both be met for want of formulas: each pair of one to be true and one to
 * be false that excludes it serves one of the goals at most. Without this, ten of twenty against eleven of
 * the same twenty would be tried in every way (the pigeonhole principle has no short proof by cases: Haken,
 * "The intractability of resolution", Theoretical Computer Science 39, 1985).
 */
export const someRivalsFail = (goals: readonly Goal[], excludes: Excludes): boolean =>
  goals.some((one) => one.wanted && goals.some((other) => !other.wanted && tooFew(one, other, excludes)));

const tooFew = (toBeTrue: Goal, toBeFalse: Goal, excludes: Excludes): boolean => {
  const needed = toBeTrue.count + toBeFalse.count;
  const fewest = Math.max(toBeTrue.of.length, toBeFalse.of.length);
  if (needed <= fewest) return false;
  return needed > toBeTrue.of.length + toBeFalse.of.length - pairs(toBeTrue.of, toBeFalse.of, excludes);
};

/** How many pairs can be made, each formula in one at most: first the same ones, then others, taken as they come. */
const pairs = (toBeTrue: readonly Formula[], toBeFalse: readonly Formula[], excludes: Excludes): number => {
  const unpaired = [...toBeFalse];
  const takePair = (matches: (other: Formula) => boolean): boolean => {
    const found = unpaired.findIndex(matches);
    if (found >= 0) unpaired.splice(found, 1);
    return found >= 0;
  };
  const single = toBeTrue.filter((formula) => !takePair((other) => other === formula));
  const alone = single.filter((formula) => !takePair((other) => excludes(formula, other)));
  return toBeTrue.length - alone.length;
};
