import type { CreditUnit } from '../qualification/qualification';
import type { IsoDay } from '../time/iso-day';
import type { EvidenceSource } from './evidence-source';
import type { Verification } from './verification';

/** The kinds of merits. */
export const evidenceKinds = ['QUALIFICATION', 'CREDITS', 'COMPETENCE'] as const;

/** Merit: what a person holds, with its source. */
export type Evidence = QualificationEvidence | CreditEvidence | CompetenceEvidence;

interface EvidenceCore {
  readonly id: string;
  /** The paper counts from this day. */
  readonly issued: IsoDay;
  /** The last day on which it counts. */
  readonly expires?: IsoDay;
  readonly verification: Verification;
  readonly source: EvidenceSource;
}

/** A qualification held; courses are qualifications too. */
export interface QualificationEvidence extends EvidenceCore {
  readonly kind: 'QUALIFICATION';
  readonly qualification: string;
  /** The first day of the studies, never after `issued`; left out when unknown. */
  readonly begun?: IsoDay;
}

/** Points within a subject area that no named course accounts for. */
export interface CreditEvidence extends EvidenceCore {
  readonly kind: 'CREDITS';
  readonly area: string;
  readonly points: number;
  readonly unit: CreditUnit;
}

/** The outcome of an assessment. */
export interface CompetenceEvidence extends EvidenceCore {
  readonly kind: 'COMPETENCE';
  readonly competence: string;
  readonly proficiency: number;
}
