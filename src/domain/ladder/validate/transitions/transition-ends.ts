import type { LadderRule } from '../rule';
import { unknownStep } from '../unknown-reference';

/** A transition runs between two steps of the ladder. */
export const transitionEnds: LadderRule = (ladder) => {
  const steps = new Set(ladder.steps.map((step) => step.slug));
  return ladder.transitions.flatMap((transition, index) =>
    (['from', 'to'] as const)
      .filter((end) => !steps.has(transition[end]))
      .map((end) => unknownStep(ladder.slug, transition[end], ['transitions', index, end])),
  );
};
