import type { EquivalentStepsInput } from './equivalence-changes.generated';

/** The answer that a step has no counterpart. */
export const NO_COUNTERPART = '-';

/** What is said of one step of the left ladder. */
export interface PairChoice {
  /** Slug of the step of the right ladder, NO_COUNTERPART, or empty when nothing is said. */
  readonly right: string;
  readonly reason: string;
}

/** What is said, by the slug of the step of the left ladder. */
export type PairChoices = Readonly<Record<string, PairChoice>>;

/** The pairs to propose, in the order of the left ladder; a step that nothing is said of is left to the comparison. */
export const pairsOf = (steps: readonly string[], choices: PairChoices): readonly EquivalentStepsInput[] =>
  steps.flatMap((left) => {
    const choice = choices[left];
    if (choice === undefined || choice.right === '') return [];
    const right = choice.right === NO_COUNTERPART ? {} : { right: choice.right };
    return [{ left, ...right, reason: { sv: choice.reason.trim() } }];
  });

/** The steps of the left ladder that have been paired without a reason. */
export const pairsWithoutReason = (choices: PairChoices): readonly string[] =>
  Object.entries(choices).flatMap(([left, { right, reason }]) => (right !== '' && reason.trim() === '' ? [left] : []));
