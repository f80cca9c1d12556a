import type { CreditUnit } from '../qualification/qualification';
import type { Requirement } from '../requirement/requirement';
import type { Source } from '../source';
import type { LocalizedText } from '../text/language';
import type { Validity } from '../time/validity';

/** Utbildning: what leads to a qualification, where, how long, how many seats. */
export interface LearningOpportunity extends Validity {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  /** Code of the organisation that teaches. */
  readonly provider?: string;
  /** Code of the organisation whose area it is offered in. */
  readonly region?: string;
  /** Slugs of the qualifications it leads to. */
  readonly awards: readonly string[];
  readonly prerequisites: readonly Requirement[];
  readonly credits?: number;
  readonly creditUnit?: CreditUnit;
  readonly weeks?: number;
  /** Study pace in percent. */
  readonly pace?: number;
  /** In kronor, for the learner or the employer; left out when unknown. */
  readonly cost?: number;
  /** Left out when unknown, 0 when there are none. */
  readonly seats?: number;
  readonly sources: readonly Source[];
}
