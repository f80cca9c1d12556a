import type { Knowledge } from '../../requirement/knowledge';
import type { Ladder } from '../ladder';
import { fieldChanges, revisionChanges } from './field-changes';
import type { LadderChange } from './ladder-change';
import { stepChanges } from './step-changes';
import { transitionChanges } from './transition-changes';

/**
 * What it takes to make one ladder into another, in the ladder's own terms: two revisions, or a shared ladder
 * and one that adapts it. Empty when they are the same. Steps and requirements are matched by slug, so a new
 * slug is a removal and an addition.
 */
export const diffLadders = (from: Ladder, to: Ladder, knowledge: Knowledge): readonly LadderChange[] => [
  ...revisionChanges(from, to),
  ...fieldChanges(from, to),
  ...stepChanges(from.steps, to.steps, knowledge),
  ...transitionChanges(from.transitions, to.transitions),
];
