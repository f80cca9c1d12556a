import { aidCodesOf } from './aid';
import type { AlignmentQuery, AlignmentStatus, AlignmentThresholds } from './alignment';
import type { Judged } from './judged';

/** What the engine makes of its candidates: the order in which they stand, and the status of the answer. */
export interface Outcome {
  readonly status: AlignmentStatus;
  readonly judged: readonly Judged[];
}

/** Candidates whose confidence differs by less are of like confidence. */
const LIKE = 0.05;

/** Behind a first that is likely enough to be shown, others are shown that are likely by this share of that. */
const SHOWN_BEHIND = 1 / 10;

/**
 * RESOLVED takes a label that is, but for harmless additions, what a title is known to be called, and nothing else that
 * is called so; or that the employer, the field or the AID code decides which. AMBIGUOUS is what stands for several
 * titles, or is too general to tell them apart.
 */
export const outcomeOf = (
  candidates: readonly Judged[],
  query: AlignmentQuery,
  thresholds: AlignmentThresholds,
): Outcome => {
  const called = candidates.filter(
    (one) => isCalled(one) && (one.match.name.certain || one.confidence >= thresholds.shown),
  );
  const meant = alikeIfSameLabel(decided(called, query));
  const judged = shownOf(meant, meantFirst(meant, candidates), thresholds);
  const [first, second] = judged;
  if (first === undefined) return { status: 'UNKNOWN', judged };
  if (meant.length > 1) return { status: 'AMBIGUOUS', judged };
  if (meant.length === 0) return { status: isTooGeneral(first, second) ? 'AMBIGUOUS' : 'SUGGESTED', judged };
  const rival = candidates.find((one) => !called.includes(one));
  const isAhead = first.alone - (rival?.confidence ?? 0) >= thresholds.margin;
  const isSafe = isCertain(first) && first.alone >= thresholds.resolved && isAhead;
  return { status: isSafe ? 'RESOLVED' : 'SUGGESTED', judged };
};

/** True where the label as a whole is what the title is called. */
export const isCalled = ({ match: { agreement, asked } }: Judged): boolean =>
  agreement.identical === 1 && asked.reading.side === undefined;

/** Nothing where the first is too unlikely; what the label is called is shown however unlikely. */
const shownOf = (
  meant: readonly Judged[],
  judged: readonly Judged[],
  { shown }: AlignmentThresholds,
): readonly Judged[] => {
  const isFirstLikely = (judged[0]?.confidence ?? 0) >= shown;
  return isFirstLikely || meant.length > 1
    ? judged.filter((one) => meant.includes(one) || one.confidence >= shown * SHOWN_BEHIND)
    : [];
};

/** What is meant comes first, and nothing else is more likely than that leaves. */
const meantFirst = (meant: readonly Judged[], candidates: readonly Judged[]): readonly Judged[] => {
  const [first, ...more] = meant;
  if (first === undefined) return candidates;
  const most = first.confidence === DECIDED && more.length === 0 ? 1 - DECIDED : first.confidence;
  const slugs = new Set(meant.map(({ match }) => match.target.title.slug));
  const others = candidates.filter(({ match }) => !slugs.has(match.target.title.slug));
  return [...meant, ...others.map((one) => ({ ...one, confidence: Math.min(one.confidence, most) }))];
};

/** The confidence in the one title that is called so and has the field or AID code of the query. */
const DECIDED = 0.97;

/** Of the titles that are called so those that are meant: the employer's own, else those of the field or AID code. */
const decided = (called: readonly Judged[], query: AlignmentQuery): readonly Judged[] => {
  const own = called.filter(
    ({ match }) => query.organization !== undefined && match.name.organization === query.organization,
  );
  const ofEmployer = own.length > 0 ? own : called;
  if (ofEmployer.length < 2) return ofEmployer;
  const best = Math.max(...ofEmployer.map(({ match }) => match.fieldAgreement));
  const ofField = best > 0 ? ofEmployer.filter(({ match }) => match.fieldAgreement === best) : ofEmployer;
  const ofAid = ofField.filter(({ match }) => aidCodesOf(match.target.role, query.aid).length > 0);
  const [only, ...others] = ofAid.length > 0 ? ofAid : ofField;
  if (only === undefined || others.length > 0) return ofEmployer;
  return [only.match.name.certain ? { ...only, alone: DECIDED, confidence: DECIDED } : only];
};

/** Nothing in a label tells apart the titles that have it as their own: they share what likelihood it gives them. */
const alikeIfSameLabel = (meant: readonly Judged[]): readonly Judged[] => {
  const labels = new Set(meant.map(({ match }) => match.target.title.label.toLowerCase()));
  if (meant.length < 2 || labels.size > 1) return meant;
  const all = Math.min(
    1,
    meant.reduce((sum, { confidence }) => sum + confidence, 0),
  );
  return meant.map((one) => ({ ...one, confidence: all / meant.length }));
};

const isCertain = ({ match: { name, asked, isSameRank } }: Judged): boolean =>
  name.certain && isSameRank && asked.reading.isHarmless;

/** A second candidate that is this much less likely than the first does not make a label too general. */
const FAR_BEHIND = 1 / 4;

const isTooGeneral = (first: Judged, second: Judged | undefined): boolean => {
  if (second === undefined) return false;
  const saysNoMore = first.match.asked.reading.parts.every(
    ({ isHead, qualifier }) => isHead || qualifier !== undefined,
  );
  return (
    first.confidence - second.confidence < LIKE || (saysNoMore && second.confidence >= FAR_BEHIND * first.confidence)
  );
};
