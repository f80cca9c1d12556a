import { isOrWasPublished, type Ladder } from '../ladder';
import type { LadderChange, LadderField } from './ladder-change';

/** Where a revision is in its life: it comes of what is done with it, not of what it says. */
const fieldsOfLife: readonly LadderField[] = ['status', 'decision'];

/**
 * True for a change of what the ladder says, from one revision to another. What tells one revision from another, how far
 * it has come and the decision behind it differ between what is published and a draft even where they say the same; so
 * do the days in force, which a draft may lack since they are given when it is published.
 */
export const isOfContent =
  (from: Ladder, to: Ladder) =>
  (change: LadderChange): boolean => {
    if (change.kind !== 'FIELD_CHANGED') return change.kind !== 'REVISION_CHANGED';
    if (change.field === 'validFrom' || change.field === 'validTo')
      return change.to !== undefined || !isOrWasPublished(from) || isOrWasPublished(to);
    return !fieldsOfLife.includes(change.field);
  };
