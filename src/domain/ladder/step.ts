import type { Requirement } from '../requirement/requirement';
import type { LocalizedText } from '../text/language';

/** Trappsteg: a role at a level, with the title it carries. References are slugs. */
export interface Step {
  readonly slug: string;
  readonly role: string;
  /** Slug of a level in the ladder's scale. */
  readonly level?: string;
  readonly title?: string;
  readonly description?: LocalizedText;
  readonly requirements: readonly Requirement[];
  /**
   * True where the sources leave open what it takes to enter the step, so that nobody can be judged to meet it; left out
   * where the requirements tell all of it, also when that is nothing.
   */
  readonly demandsUnknown?: true;
  readonly activities: readonly string[];
}
