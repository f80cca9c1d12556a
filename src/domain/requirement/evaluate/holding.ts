import type { QualificationEvidence } from '../../person/evidence';
import { type Finding, finding } from './finding';
import { datesPossible, earliestIssue, fitOf, levelFit, type PaperConditions, type PaperFit } from './paper-fit';
import type { PaperReason } from './reason';
import type { Standing } from './standing';

const noConditions: PaperConditions = {};

interface FittedPaper {
  readonly id: string;
  readonly paper: QualificationEvidence;
  readonly fit: PaperFit;
}

/** Whether the person holds a paper that counts as the qualification and fits the conditions. */
export const holding = (qualification: string, standing: Standing, conditions = noConditions): Finding => {
  const counting = standing.knowledge.countingAs(qualification);
  const papers = standing.papers
    .filter((paper) => counting.has(paper.qualification))
    .map((paper) => ({ id: paper.id, paper, fit: fitOf(paper, conditions, standing.knowledge) }));
  return (
    held(qualification, papers) ??
    undecided(papers) ??
    missing(qualification, conditions, standing) ??
    notHeld(qualification, papers, conditions, standing)
  );
};

const held = (qualification: string, papers: readonly FittedPaper[]): Finding | undefined => {
  const fitting = papers.filter(({ paper, fit }) => paper.verification === 'VERIFIED' && fit === 'FITS');
  const best = fitting.find(({ paper }) => paper.qualification === qualification) ?? fitting[0];
  if (best === undefined) return undefined;
  const inPlaceOf = best.paper.qualification === qualification ? {} : { inPlaceOf: qualification };
  return finding('MET', [best], { code: 'HELD', qualification: best.paper.qualification, ...inPlaceOf });
};

/** Recorded papers that fit if the claim is true, or if what is unknown of them turns out well. */
const undecided = (papers: readonly FittedPaper[]): Finding | undefined => {
  const possible = papers.filter(
    ({ paper, fit }) => paper.verification !== 'REFUTED' && fit !== 'WRONG_DATES' && fit !== 'WRONG_LEVEL',
  );
  if (possible.length === 0) return undefined;
  const claims = possible.filter(({ paper }) => paper.verification === 'CLAIMED');
  const sureClaims = claims.filter(({ fit }) => fit === 'FITS');
  const verified = possible.find(({ paper }) => paper.verification === 'VERIFIED');
  if (sureClaims.length > 0 || verified === undefined) {
    const decisive = sureClaims.length > 0 ? sureClaims : claims;
    return finding('UNKNOWN', possible, { code: 'CLAIMED', qualifications: qualificationsOf(decisive) });
  }
  const code = verified.fit === 'LEVEL_UNKNOWN' ? 'LEVEL_UNKNOWN' : 'BEGUN_UNKNOWN';
  return finding('UNKNOWN', possible, { code, qualification: verified.paper.qualification });
};

/** Papers that the record does not mention may exist, unless it is complete or they have been refuted. */
const missing = (qualification: string, conditions: PaperConditions, standing: Standing): Finding | undefined => {
  const { knowledge, papers, complete } = standing;
  if (complete.evidence || datesPossible(conditions, knowledge.day) !== 'POSSIBLE') return undefined;
  const refuted = new Set(qualificationsOf(papers.filter(isRefuted).map((paper) => ({ paper }))));
  const alternatives = [...knowledge.countingAs(qualification)].filter(
    (slug) => !refuted.has(slug) && levelFit(slug, conditions.minimumSeqfLevel, knowledge) !== 'WRONG_LEVEL',
  );
  if (alternatives.length === 0) return undefined;
  return finding('UNKNOWN', [], { code: 'MISSING', qualification, alternatives: Object.freeze(alternatives) });
};

const notHeld = (
  qualification: string,
  papers: readonly FittedPaper[],
  conditions: PaperConditions,
  standing: Standing,
): Finding => {
  const refuted = papers.filter(({ paper }) => isRefuted(paper));
  const verified = papers.filter(({ paper }) => paper.verification === 'VERIFIED');
  const reason = whyNotHeld(qualification, refuted, verified, conditions, standing);
  return finding('NOT_MET', [...refuted, ...verified], reason);
};

const whyNotHeld = (
  qualification: string,
  refuted: readonly FittedPaper[],
  verified: readonly FittedPaper[],
  conditions: PaperConditions,
  { knowledge }: Standing,
): PaperReason => {
  const possible = datesPossible(conditions, knowledge.day);
  const earliest = earliestIssue(conditions);
  if (possible === 'NEVER') return { code: 'NEVER' };
  if (possible === 'TOO_EARLY' && earliest !== undefined) return { code: 'TOO_EARLY', from: earliest };
  const level = conditions.minimumSeqfLevel;
  const tooLow = (slug: string): boolean => levelFit(slug, level, knowledge) === 'WRONG_LEVEL';
  if (level !== undefined && [...knowledge.countingAs(qualification)].every(tooLow)) {
    return { code: 'LEVEL_TOO_LOW', level };
  }
  if (refuted.length > 0) return { code: 'REFUTED', qualifications: qualificationsOf(refuted) };
  if (verified.length === 0) return { code: 'ABSENT' };
  const outside = verified.filter(({ fit }) => fit === 'WRONG_DATES');
  if (outside.length === 0 && level !== undefined) return { code: 'LEVEL_TOO_LOW', level };
  return { code: 'OUTSIDE_DATES', qualifications: qualificationsOf(outside) };
};

const isRefuted = (paper: QualificationEvidence): boolean => paper.verification === 'REFUTED';

const qualificationsOf = (papers: readonly { readonly paper: QualificationEvidence }[]): readonly string[] =>
  Object.freeze([...new Set(papers.map(({ paper }) => paper.qualification))]);
