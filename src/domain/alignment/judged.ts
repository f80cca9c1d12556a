import type { Match } from './rank/matches';

/** A match and how likely it is right. */
export interface Judged {
  readonly match: Match;
  /** The calibrated probability, 0 to 1, that the label alone gives. */
  readonly alone: number;
  /** The same, lifted by what other employers have chosen. */
  readonly confidence: number;
}
