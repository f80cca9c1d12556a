import type { Match } from './rank/matches';

/** A match and how likely it is right. */
export interface Judged {
  readonly match: Match;
  /** The calibrated probability, 0 to 1, that the label alone gives. */
  readonly alone: number;
  /** The same, lifted by what other employers have chosen and by the AID code. */
  readonly confidence: number;
  /** The one of several titles in the label that it is; left out where the label is one title. */
  readonly joined?: string | undefined;
}
