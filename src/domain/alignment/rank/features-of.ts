import type { AlignmentQuery } from '../alignment';
import type { AlignmentIndex } from '../index/alignment-index';
import type { FeatureName } from './features';
import type { Match } from './matches';
import type { AskedReading } from './query-parts';

/** How near a match's best name is, how like its likest name is written, and how much all its near names speak for it. */
interface Nearness {
  readonly similarity: number;
  readonly letters: number;
  readonly votes: number;
}

/** What the match competes with: the nearest similarity, all votes, and how many targets are called like the label. */
interface Others {
  readonly most: number;
  readonly votes: number;
  readonly called: number;
}

/** What the model weighs of a match, in the order of `featureNames`. */
export const featuresOf = (
  match: Omit<Match, 'features'>,
  near: Nearness,
  others: Others,
  index: AlignmentIndex,
  query: AlignmentQuery,
): readonly number[] => Object.values(namedFeaturesOf(match, near, others, index, query));

const namedFeaturesOf = (
  match: Omit<Match, 'features'>,
  near: Nearness,
  others: Others,
  index: AlignmentIndex,
  query: AlignmentQuery,
): Readonly<Record<FeatureName, number>> => {
  const { agreement, name, asked, target } = match;
  const isOwn = name.organization !== undefined && name.organization === query.organization;
  return {
    identical: agreement.identical,
    identicalCertain: Number(agreement.identical === 1 && name.certain),
    head: agreement.head,
    labelCovered: agreement.labelCovered,
    nameCovered: agreement.nameCovered,
    bothCovered: agreement.labelCovered * agreement.nameCovered,
    labelModifiers: agreement.labelModifiers,
    nameModifiers: agreement.nameModifiers,
    letters: near.letters,
    known: Number(name.kind === 'KNOWN'),
    welfare: Number(!target.isOccupation),
    towardsTitle: leadTo(asked, (part) => index.parts.towards[part]?.get(match.targetIndex) ?? 0),
    towardsGroup: leadTo(asked, (part) => shareOfGroups(index.towardsGroup[part], target.groups)),
    votes: others.votes === 0 ? 0 : near.votes / others.votes,
    field: match.fieldAgreement,
    ownEmployer: Number(isOwn && agreement.identical === 1),
    otherRank: Number(!match.isSameRank),
    reinterpreted: Number(asked.reading.reinterpretations.some(({ step }) => step !== 'ABBREVIATION')),
    side: Number(asked.reading.side !== undefined),
    rivals: agreement.identical === 1 ? 1 - 1 / others.called : 0,
    behind: others.most - near.similarity,
    main: Number(asked.mainTargets.includes(match.targetIndex)),
  };
};

/** How far the label's parts lead to something, whatever name they stand in; rare parts weigh more. */
const leadTo = ({ ids, weights, weight }: AskedReading, shareOf: (part: number) => number): number => {
  let sum = 0;
  for (const [place, id] of ids.entries()) if (id >= 0) sum += (weights[place] ?? 0) * shareOf(id);
  return weight === 0 ? 0 : sum / weight;
};

const shareOfGroups = (shares: ReadonlyMap<string, number> | undefined, groups: readonly string[]): number => {
  let most = 0;
  for (const group of groups) most = Math.max(most, shares?.get(group) ?? 0);
  return most;
};
