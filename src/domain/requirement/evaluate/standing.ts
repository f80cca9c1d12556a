import type { Assignment } from '../../person/assignment';
import type { Employment } from '../../person/employment';
import type { CompetenceEvidence, CreditEvidence, Evidence, QualificationEvidence } from '../../person/evidence';
import type { Completeness } from '../../person/person-record';
import type { IsoDay } from '../../time/iso-day';
import type { Knowledge } from '../knowledge';
import type { Circumstances } from './circumstances';

/**
 * Where a person stands on the day of asking: the parts of the record that exist for that day.
 * Evidence that is not yet issued or has expired is left out, and so are refuted employments.
 */
export interface Standing {
  readonly knowledge: Knowledge;
  readonly papers: readonly QualificationEvidence[];
  readonly credits: readonly CreditEvidence[];
  readonly assessments: readonly CompetenceEvidence[];
  /** Claimed and verified, of any time. */
  readonly employments: readonly Employment[];
  /** Those that last on the day. */
  readonly assignments: readonly Assignment[];
  readonly complete: Completeness;
  readonly stepDemand: Circumstances['stepDemand'];
  /** What is supposed of what is not known: nothing, until the ways it can turn out are looked through. */
  readonly supposed: Supposed;
  /** The steps whose demands are being judged, from the outermost inwards, as `ladder/step`. */
  readonly within: ReadonlySet<string>;
}

/** How open details that belong to no single fact are supposed to have turned out. */
export interface Supposed {
  /** The area of each qualification that is not known; all papers of it have the same. */
  readonly areas: ReadonlyMap<string, string>;
  /** The field of each role that is not known; all employments in it have the same. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The standing that the circumstances describe. */
export const standingIn = ({ record, knowledge, stepDemand }: Circumstances): Standing => {
  const counts = (evidence: Evidence): boolean =>
    evidence.issued <= knowledge.day && (evidence.expires === undefined || knowledge.day <= evidence.expires);
  const evidence = record.evidence.filter(counts);
  return {
    knowledge,
    papers: evidence.filter((one) => one.kind === 'QUALIFICATION'),
    credits: evidence.filter((one) => one.kind === 'CREDITS'),
    assessments: evidence.filter((one) => one.kind === 'COMPETENCE'),
    employments: record.employments.filter((one) => one.verification !== 'REFUTED'),
    assignments: record.assignments.filter((one) => covers(one, knowledge.day)),
    complete: record.complete,
    stepDemand,
    supposed: { areas: new Map(), fields: new Map() },
    within: new Set(),
  };
};

/** True when the day lies between the first and the last day of the period. */
export const covers = (period: { readonly from: IsoDay; readonly to?: IsoDay }, day: IsoDay): boolean =>
  period.from <= day && (period.to === undefined || day <= period.to);
