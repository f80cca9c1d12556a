import type { AlignmentQuery, AlignmentStatus, AlignmentThresholds } from './alignment';
import type { Judged } from './judged';

/** What the engine makes of its candidates: the order in which they stand, and the status of the answer. */
export interface Outcome {
  readonly status: AlignmentStatus;
  readonly judged: readonly Judged[];
}

/** Candidates whose confidence differs by less are of like confidence. */
const LIKE = 0.05;

/**
 * RESOLVED takes a label that is, but for harmless additions, what a title is known to be called, and nothing else that
 * is called so; or that the employer or the field decides which. AMBIGUOUS is what stands for several titles, or is too
 * general to tell them apart.
 */
export const outcomeOf = (
  candidates: readonly Judged[],
  query: AlignmentQuery,
  thresholds: AlignmentThresholds,
): Outcome => {
  const called = candidates.filter(({ match }) => match.agreement.identical === 1);
  const meant = decided(called, query);
  const judged = meantFirst(meant, candidates);
  const [first, second] = judged;
  if (first === undefined) return { status: 'UNKNOWN', judged };
  if (meant.length > 1 || namesAnother(first, judged)) return { status: 'AMBIGUOUS', judged };
  if (meant.length === 0) return { status: isTooGeneral(first, second) ? 'AMBIGUOUS' : 'SUGGESTED', judged };
  const rival = candidates.find((one) => !called.includes(one));
  const isAhead = first.alone - (rival?.confidence ?? 0) >= thresholds.margin;
  const isSafe = isCertain(first) && first.alone >= thresholds.resolved && isAhead;
  return { status: isSafe ? 'RESOLVED' : 'SUGGESTED', judged };
};

/** What is meant comes first, and nothing else is more likely. */
const meantFirst = (meant: readonly Judged[], candidates: readonly Judged[]): readonly Judged[] => {
  const most = meant[0]?.confidence ?? 1;
  const others = candidates.filter((one) => !meant.includes(one));
  return [...meant, ...others.map((one) => ({ ...one, confidence: Math.min(one.confidence, most) }))];
};

/** Of the titles that are called so those that are meant: the employer's own, else those of the field. */
const decided = (called: readonly Judged[], query: AlignmentQuery): readonly Judged[] => {
  const own = called.filter(
    ({ match }) => query.organization !== undefined && match.name.organization === query.organization,
  );
  const ofEmployer = own.length > 0 ? own : called;
  const ofField = ofEmployer.filter(({ match }) => match.fieldAgreement > 0);
  return ofField.length === 1 ? ofField : ofEmployer;
};

const isCertain = ({ match: { name, asked, isSameRank } }: Judged): boolean =>
  name.certain && isSameRank && asked.reading.side === undefined && asked.reading.isHarmless;

/** A candidate as likely as this is meant by its side of a slash. */
const LIKELY = 0.5;

/** True where the other side of a slash names another title. */
const namesAnother = (first: Judged, judged: readonly Judged[]): boolean => {
  const { side } = first.match.asked.reading;
  return (
    side !== undefined &&
    judged.some(({ match, confidence }) => {
      const other = match.asked.reading.side;
      return other !== undefined && other !== side && confidence >= LIKELY && match.agreement.head > LIKELY;
    })
  );
};

const isTooGeneral = (first: Judged, second: Judged | undefined): boolean =>
  second !== undefined &&
  (first.confidence - second.confidence < LIKE ||
    first.match.asked.reading.parts.every(({ isHead, qualifier }) => isHead || qualifier !== undefined));
