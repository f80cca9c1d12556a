import { fieldChanges } from '../diff/field-changes';
import { stepChanges } from '../diff/step-changes';
import { transitionChangesByEnds } from '../diff/transition-changes';
import type { Ladder } from '../ladder';
import type { AdaptationChange } from './derivation';
import { reasonChanges } from './loosening-reasons';
import { isOwnField } from './own-fields';

/**
 * What differs in the content of two revisions, each change of one part: a reason for itself, and a way between
 * other steps as another way.
 */
export const contentChanges = (from: Ladder, to: Ladder): readonly AdaptationChange[] => [
  ...fieldChanges(from, to).filter(({ field }) => field !== 'looseningReasons' && !isOwnField(field)),
  ...reasonChanges(from.looseningReasons, to.looseningReasons),
  ...stepChanges(from.steps, to.steps),
  ...transitionChangesByEnds(from.transitions, to.transitions),
];
