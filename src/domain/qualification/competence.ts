import type { Source } from '../source';
import type { LocalizedText } from '../text/language';

/** Kompetens that is assessed, not examined: what the criteria of a level describe. */
export interface Competence {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  /** The highest proficiency that an assessment can give; the lowest is 1. */
  readonly proficiencies: number;
  readonly sources: readonly Source[];
}
