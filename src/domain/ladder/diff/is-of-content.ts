import type { LadderChange, LadderField } from './ladder-change';

/** Where a revision is in its life: it comes of what is done with it, not of what it says. */
const fieldsOfLife: readonly LadderField[] = ['status', 'decision'];

/**
 * True for a change of what the ladder says. What tells one revision from another, how far it has come and the decision
 * behind it differ between a published revision and a draft even where they say the same.
 */
export const isOfContent = (change: LadderChange): boolean =>
  change.kind !== 'REVISION_CHANGED' && !(change.kind === 'FIELD_CHANGED' && fieldsOfLife.includes(change.field));
