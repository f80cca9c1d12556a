import type { AdaptationChange } from './derivation';

/** What is to hold where both sides have changed a part. */
export const conflictDecisions = ['KEEP_LOCAL', 'TAKE_BASE'] as const;
export type ConflictDecision = (typeof conflictDecisions)[number];

/**
 * A part that the adaptation has changed and that the base has changed too, or removed, since. Until somebody has
 * decided, the draft holds the part as the base now has it, and the local changes wait here: they are neither lost
 * nor silently applied.
 */
export interface AdaptationConflict {
  /** Tells the conflict from the others of the draft; the same however often the draft is saved. */
  readonly id: string;
  /** Slug of the step that it concerns; left out where it concerns the ladder as a whole. */
  readonly step?: string;
  /** What the adaptation did to the part, from the revision that it was made on. */
  readonly local: readonly AdaptationChange[];
  /** What the base has done to it since. */
  readonly base: readonly AdaptationChange[];
}
