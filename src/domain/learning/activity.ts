import type { Source } from '../source';
import type { LocalizedText } from '../text/language';

/** Insats: what an employer offers on a step, or a way of working that builds competence. */
export interface Activity {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  /** Code of the organisation that it comes from. */
  readonly organization?: string;
  readonly sources: readonly Source[];
}
