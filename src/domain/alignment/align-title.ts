import type { Alignment, AlignmentQuery, AlignmentThresholds } from './alignment';
import { becauseOf } from './explain/because';
import type { AlignmentIndex } from './index/alignment-index';
import { outcomeOfJoined, titlesJoinedIn } from './joined-titles';
import { judge } from './judge';
import { matchTypeOf } from './match-type';
import type { AlignmentModel } from './model/alignment-model';
import { model as learned } from './model/model';
import { narrowedCodes } from './narrowed-codes';
import { matchesFor } from './rank/matches';
import { nearMissesFor } from './rank/near-misses';
import { isCalled, type Outcome, outcomeOf } from './status';

/** Finds what a label stands for. Never throws: a label that says nothing is UNKNOWN. */
export const alignTitle = (
  index: AlignmentIndex,
  query: AlignmentQuery,
  thresholds: AlignmentThresholds,
  model: AlignmentModel = learned,
): Alignment => {
  const aligned = (label: string): Outcome => {
    const asked = { ...query, label };
    return outcomeOf(judge(matchesFor(index, asked), asked, model), asked, thresholds);
  };
  const { status, judged } = withJoined(aligned(query.label), query.label, index, aligned);
  return {
    label: query.label,
    status,
    candidates: judged.slice(0, Math.max(1, query.limit)).map((one, place) => ({
      title: one.match.target.title,
      role: one.match.target.role,
      match: matchTypeOf(one.match),
      confidence: one.confidence,
      codes: narrowedCodes(one.match, index),
      because: [
        ...becauseOf(one, query, status === 'AMBIGUOUS'),
        ...(place > 0 ? [] : nearMissesFor(index, query).map(({ because: { sv, en = sv } }) => ({ sv, en }))),
      ],
    })),
  };
};

/** A label that is known as a whole is one title; else each of the titles joined in it is read on its own. */
const withJoined = (
  whole: Outcome,
  label: string,
  index: AlignmentIndex,
  aligned: (label: string) => Outcome,
): Outcome => {
  if (whole.judged.some(isCalled)) return whole;
  const labels = titlesJoinedIn(label, index);
  return labels.length < 2
    ? whole
    : outcomeOfJoined(
        labels.map((one) => ({ label: one, outcome: aligned(one) })),
        whole,
      );
};
