import type { Source } from '../source';
import type { LocalizedText } from '../text/language';
import type { Validity } from '../time/validity';

/** Överenskommelse between organisations, e.g. lärarutbildning i samverkan. */
export interface Agreement extends Validity {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  /** Codes of the organisations that are bound. */
  readonly parties: readonly string[];
  readonly field?: string;
  readonly sources: readonly Source[];
  readonly unknowns: readonly LocalizedText[];
}
