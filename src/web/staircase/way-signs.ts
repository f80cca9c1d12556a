import type { TransitionKind } from './staircase.generated';

/** A sign for each kind of way, beside its word. */
export const waySigns: Readonly<Record<TransitionKind, string>> = {
  ADVANCE: '↑',
  LATERAL: '↔',
  SPECIALIZE: '◆',
  LEAD: '★',
};
