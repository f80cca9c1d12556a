import type { LocalizedText } from '../../text/language';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import type { EquivalentSteps } from './equivalence';
import { pairSteps, type Counterparts, type PairingKnowledge } from './pair-steps';

/** Steps that correspond, and why where somebody has decided that they do. */
export interface DecidedCounterparts extends Counterparts {
  readonly reason?: LocalizedText;
}

/**
 * Pairs the steps of two ladders: those that an equivalence names as it says, the rest by `pairSteps`. A step may
 * stand in several of the decided pairs. A pair that names a step which the revision does not have decides nothing.
 */
export const decidedPairs = (
  left: Ladder,
  right: Ladder,
  equivalent: readonly EquivalentSteps[],
  known: PairingKnowledge,
): readonly DecidedCounterparts[] => {
  const decided = equivalent.flatMap((pair) => counterparts(pair, left, right));
  const rest = pairSteps(
    { ...left, steps: left.steps.filter((step) => !decided.some((pair) => pair.left === step)) },
    { ...right, steps: right.steps.filter((step) => !decided.some((pair) => pair.right === step)) },
    known,
  );
  const pairs = [...decided, ...rest];
  return [
    ...left.steps.flatMap((step) => pairs.filter((pair) => pair.left === step)),
    ...right.steps.flatMap((step) => pairs.filter((pair) => pair.left === undefined && pair.right === step)),
  ];
};

const counterparts = (pair: EquivalentSteps, left: Ladder, right: Ladder): readonly DecidedCounterparts[] => {
  const ours = stepIn(left, pair.left);
  const theirs = stepIn(right, pair.right);
  const isKnown = (pair.left === undefined || ours) && (pair.right === undefined || theirs) && (ours ?? theirs);
  return isKnown ? [{ ...(ours && { left: ours }), ...(theirs && { right: theirs }), reason: pair.reason }] : [];
};

const stepIn = ({ steps }: Ladder, slug: string | undefined): Step | undefined =>
  steps.find((step) => step.slug === slug);
