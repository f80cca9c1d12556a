import type { Ladder } from '../ladder';
import { fieldChanges, revisionChanges } from './field-changes';
import type { BareChange } from './ladder-change';
import { stepChanges } from './step-changes';
import { transitionChanges } from './transition-changes';

/**
 * What it takes to make one ladder into another, without judging it. Empty when they are the same. Steps and
 * requirements are matched by slug, so a new slug is a removal and an addition.
 */
export const changesBetween = (from: Ladder, to: Ladder): readonly BareChange[] => [
  ...revisionChanges(from, to),
  ...fieldChanges(from, to),
  ...stepChanges(from.steps, to.steps),
  ...transitionChanges(from.transitions, to.transitions),
];
