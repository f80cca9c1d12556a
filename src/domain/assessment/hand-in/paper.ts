import type { Reason } from '../../requirement/evaluate/reason';
import type { Leaf } from '../../requirement/expression';

/**
 * QUALIFICATION: the qualification or what counts in its place. COURSES: points. EMPLOYMENT: the employer's certificate
 * of an employment on a day. EXPERIENCE: certificates of months of work. COMPETENCE: an assessment. ASSIGNMENT: a level
 * that the employer gives. CLAIM: what shows that something recorded is so.
 */
export const paperKinds = [
  'QUALIFICATION',
  'COURSES',
  'EMPLOYMENT',
  'EXPERIENCE',
  'COMPETENCE',
  'ASSIGNMENT',
  'CLAIM',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A reason for an open verdict that something handed in can settle. */
export type DecidableReason = Extract<Reason, { readonly code: DecidableCode }>;

/** The codes of such reasons. */
export const decidableCodes = [
  'CLAIMED',
  'BEGUN_UNKNOWN',
  'LEVEL_UNKNOWN',
  'MISSING',
  'MISSING_LEVEL',
  'ASSESSMENT_CLAIMED',
  'ASSESSMENT_MISSING',
  'POINTS',
  'MONTHS',
  'EMPLOYMENT_CLAIMED',
  'TITLE_UNKNOWN',
  'EMPLOYMENT_MISSING',
  'NOT_ASSIGNED',
] as const;
type DecidableCode = (typeof decidableCodes)[number];

/** Something to hand in, or to have the employer tell, that may decide what is open. */
export interface Paper {
  readonly kind: PaperKind;
  /** The demand that it may decide: a part of a requirement, or of what a demanded step requires. */
  readonly leaf: Leaf;
  readonly reason: DecidableReason;
  /** Ids of what is recorded already and would count once it is verified or better known. */
  readonly evidence: readonly string[];
}
