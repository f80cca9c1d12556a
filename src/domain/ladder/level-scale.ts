import type { LocalizedText } from '../text/language';

/** Nivå. */
export interface Level {
  readonly slug: string;
  /** The place in the scale, from 1 and upwards. */
  readonly rank: number;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
}

/** Nivåskala: any number of ordered levels, e.g. bas, fördjupad, expert. */
export interface LevelScale {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  readonly levels: readonly Level[];
}
