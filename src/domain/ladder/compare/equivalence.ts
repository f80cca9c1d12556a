import type { Source } from '../../source';
import type { LocalizedText } from '../../text/language';
import type { Validity } from '../../time/validity';

/**
 * Likvärdighet: which steps of two ladders of unlike shape correspond, with reasons, as somebody has proposed and
 * somebody else has approved. `compareLadders` follows it where it speaks of the two.
 */
export interface Equivalence extends Validity {
  readonly slug: string;
  /** Code of the organisation that maintains it. */
  readonly organization: string;
  /** Slugs of the two ladders. */
  readonly left: string;
  readonly right: string;
  /** A step may stand in several pairs, as where three levels of one answer to five of the other. */
  readonly pairs: readonly EquivalentSteps[];
  readonly sources: readonly Source[];
}

/** Slugs of two steps that correspond; a side left out: the other has no counterpart. */
export interface EquivalentSteps {
  readonly left?: string;
  readonly right?: string;
  readonly reason: LocalizedText;
}
