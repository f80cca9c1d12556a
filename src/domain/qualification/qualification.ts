import type { Source } from '../source';
import type { LocalizedText } from '../text/language';
import type { Validity } from '../time/validity';

/** What kind of paper a qualification is. */
export const qualificationKinds = [
  'DEGREE',
  'UPPER_SECONDARY',
  'VOCATIONAL_PACKAGE',
  'HIGHER_VOCATIONAL',
  'LICENCE',
  'PROTECTED_TITLE_PROOF',
  'CERTIFICATE',
  'COURSE',
] as const;
export type QualificationKind = (typeof qualificationKinds)[number];

/** Gymnasiepoäng, högskolepoäng, yrkeshögskolepoäng. */
export const creditUnits = ['GYMNASIEPOANG', 'HP', 'YHP'] as const;
export type CreditUnit = (typeof creditUnits)[number];

/** Kvalifikation: examen, legitimation, bevis, yrkespaket or kurs. */
export interface Qualification {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  readonly kind: QualificationKind;
  /** 1 to 8 (SeQF, förordning 2015:545); left out when unknown or not placed. */
  readonly seqfLevel?: number;
  readonly credits?: number;
  readonly creditUnit?: CreditUnit;
  /** Code of the organisation that issues it. */
  readonly issuer?: string;
  /** Field of study or subject area, e.g. `vård och omsorg`. */
  readonly area?: string;
  /** Slugs of the qualifications, mostly courses, that holding this one includes. */
  readonly includes: readonly string[];
  readonly equivalents: readonly Equivalence[];
  /**
   * Slugs of the qualifications that have come in its place; left out while it is given. This alone makes none of
   * them count as another: equivalence does.
   */
  readonly replacedBy?: readonly string[];
  readonly sources: readonly Source[];
  readonly unknowns: readonly LocalizedText[];
}

/** Likvärdighet: another qualification that counts in this one's place on the days of its validity. */
export interface Equivalence extends Validity {
  /** Slug of the qualification that counts. */
  readonly qualification: string;
  readonly sources: readonly Source[];
}
