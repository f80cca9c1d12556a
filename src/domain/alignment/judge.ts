import { aidCodesOf } from './aid';
import type { AlignmentQuery } from './alignment';
import type { Judged } from './judged';
import type { AlignmentModel } from './model/alignment-model';
import type { Match } from './rank/matches';
import { confidencesOf } from './rank/score';

/** Says how likely each match is right: by the label, by what other employers have chosen, and by the AID code. */
export const judge = (matches: readonly Match[], query: AlignmentQuery, model: AlignmentModel): readonly Judged[] => {
  const learnt = confidencesOf(matches, model);
  const ofAid = matches.filter(({ target }) => aidCodesOf(target.role, query.aid).length > 0).length;
  return matches
    .map((match, place) => {
      const alone = match.isSettled ? SETTLED : (learnt[place] ?? 0);
      const byOthers = withOthersChoice(alone, match, query);
      const isOfAid = aidCodesOf(match.target.role, query.aid).length > 0;
      return { match, alone, confidence: isOfAid ? 1 - (1 - byOthers) * (1 - AID_SHARE / ofAid) : byOthers };
    })
    .sort(inOrder);
};

/** The confidence in what a title is called for certain, which is no guess: no question can teach it. */
const SETTLED = 0.99;

/** An employer's AID code takes away half of the doubt, shared by the titles that have the code. */
const AID_SHARE = 0.5;

/** The choices of so many other employers say as much as the label. */
const AS_MUCH_AS_THE_LABEL = 5;

/** What most others have chosen takes away doubt, never all; what none of them has chosen loses as much. */
const withOthersChoice = (
  alone: number,
  { target, isSettled }: Match,
  { chosenElsewhere = [] }: AlignmentQuery,
): number => {
  const all = chosenElsewhere.reduce((sum, { employers }) => sum + employers, 0);
  const own = chosenElsewhere.find(({ title }) => title === target.title.slug)?.employers ?? 0;
  if (all === 0) return alone;
  const trust = all / (all + AS_MUCH_AS_THE_LABEL);
  const mixed = (1 - trust) * alone + trust * (own / all);
  return isSettled || own > 0 ? Math.max(alone, mixed) : mixed;
};

/** The most likely first; of two that are as likely, the first by slug. */
const inOrder = (one: Judged, other: Judged): number =>
  other.confidence - one.confidence || (one.match.target.title.slug < other.match.target.title.slug ? -1 : 1);
