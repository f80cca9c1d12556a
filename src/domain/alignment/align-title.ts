import type { Alignment, AlignmentQuery, AlignmentThresholds } from './alignment';
import { becauseOf } from './explain/because';
import type { AlignmentIndex } from './index/alignment-index';
import type { Judged } from './judged';
import { matchTypeOf } from './match-type';
import type { AlignmentModel } from './model/alignment-model';
import { model as learned } from './model/model';
import { narrowedCodes } from './narrowed-codes';
import { type Match, matchesFor } from './rank/matches';
import { confidencesOf } from './rank/score';
import { outcomeOf } from './status';

/** Finds what a label stands for. Never throws: a label that says nothing is UNKNOWN. */
export const alignTitle = (
  index: AlignmentIndex,
  query: AlignmentQuery,
  thresholds: AlignmentThresholds,
  model: AlignmentModel = learned,
): Alignment => {
  const matches = matchesFor(index, query);
  const confidences = confidencesOf(matches, model);
  const likely = matches
    .map((match, place) => judge(match, confidences[place] ?? 0, query))
    .filter(({ confidence }) => confidence >= thresholds.shown)
    .sort(inOrder);
  const { status, judged } = outcomeOf(likely, query, thresholds);
  return {
    label: query.label,
    status,
    candidates: judged.slice(0, Math.max(1, query.limit)).map(({ match, confidence }) => ({
      title: match.target.title,
      role: match.target.role,
      match: matchTypeOf(match),
      confidence,
      codes: narrowedCodes(match, index),
      because: becauseOf(match, query, status === 'AMBIGUOUS'),
    })),
  };
};

/** The confidence in what a title is called for certain, which is no guess: no question can teach it. */
const SETTLED = 0.99;

const judge = (match: Match, learnt: number, query: AlignmentQuery): Judged => {
  const alone = match.isSettled ? SETTLED : learnt;
  return { match, alone, confidence: lifted(alone, chosenBy(match, query)) };
};

const chosenBy = ({ target }: Match, { chosenElsewhere }: AlignmentQuery): number =>
  chosenElsewhere?.find(({ title }) => title === target.title.slug)?.employers ?? 0;

/** So many other employers take away half of the doubt. */
const HALVING = 5;

/** What others have chosen takes away doubt, never all: 14 of them leave a quarter of it. */
const lifted = (alone: number, employers: number): number => 1 - (1 - alone) * (HALVING / (HALVING + employers));

/** The most likely first; of two that are as likely, the first by slug. */
const inOrder = (one: Judged, other: Judged): number =>
  other.confidence - one.confidence || (one.match.target.title.slug < other.match.target.title.slug ? -1 : 1);
