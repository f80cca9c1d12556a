import type { StepMarks } from './marks';
import type { PlacedStep } from './staircase';

/**
 * The step that a picture which is wider than its place begins at: the one that is open, else where somebody stands, else
 * what they can go on to; undefined where no step is more than the others.
 */
export const firstInView = <Placed extends Pick<PlacedStep, 'step'>>(
  placed: readonly Placed[],
  selected: string | undefined,
  marks: StepMarks,
): Placed | undefined =>
  placed.find(({ step }) => step.id === selected) ??
  placed.find(({ step }) => marks.get(step.id)?.tone === 'here') ??
  placed.find(({ step }) => marks.get(step.id)?.tone === 'attention');
