import { inForce } from '../../time/validity';
import { aidCodesOf } from '../aid';
import type { AlignmentQuery } from '../alignment';
import type { AlignmentIndex, IndexedName } from '../index/alignment-index';
import type { Target } from '../index/targets';
import { readLabel } from '../normalise/read-label';
import type { Reading } from '../normalise/reading';
import { type Agreement, compare } from './compare';
import { featuresOf } from './features-of';
import { fieldAgreement, fieldKeysOf } from './field';
import { leavesOutWork } from './dropped-units';
import { nearMissesFor } from './near-misses';
import { askedOf, type AskedReading } from './query-parts';

/** The way in which a label and a target agree best. */
export interface Match {
  readonly target: Target;
  readonly targetIndex: number;
  readonly name: IndexedName;
  readonly asked: AskedReading;
  readonly agreement: Agreement;
  /** How far the field of the query is that of the target or its name, 0 to 1. */
  readonly fieldAgreement: number;
  /** True where both or neither have a word of rank, or that one lacks the education. */
  readonly isSameRank: boolean;
  /** True where the label is what the title, and no other, is called for certain. */
  readonly isSettled: boolean;
  /** In the order of `featureNames`. */
  readonly features: readonly number[];
}

/**
 * The best name of a target so far, by its index, and how much all its near names speak for it: near ones far more than
 * distant.
 */
interface Found {
  readonly targetIndex: number;
  name: number;
  asked: AskedReading;
  agreement: Agreement;
  similarity: number;
  /** How much the label shares of the letters of that name of the target which is written most like it. */
  letters: number;
  votes: number;
}

const MOST_MATCHES = 16;

/** The targets that a label may stand for, each by its best name; ties by slug. */
export const matchesFor = (index: AlignmentIndex, query: AlignmentQuery): readonly Match[] => {
  const readings = readingsOf(index, query);
  const excluded = new Set(nearMissesFor(index, query).flatMap(({ targets }) => targets));
  const isSettled = readings.some((reading) => namesOneTitle(reading, excluded, index, query));
  const beside = soughtBeside(index, query);
  const found = new Map<number, Found>();
  const { columns } = index;
  const { starts, values } = columns.targets;
  for (const asked of readings.map((reading) => askedOf(reading, index))) {
    for (const name of namesFor(asked, isSettled, beside, index)) {
      if (columns.isLocal[name] === 1 && !holdsFor(index.names[name]?.organization, index, query)) continue;
      const agreement = compare(asked, name, columns);
      const one = { name, asked, agreement, similarity: similarityOf(agreement, name, index, query) };
      const end = starts[name + 1] ?? 0;
      for (let place = starts[name] ?? 0; place < end; place += 1) keep(found, values[place] ?? -1, one);
    }
  }
  const open = [...found.values()].filter(
    ({ targetIndex }) => !excluded.has(targetIndex) && isOpen(index.targets[targetIndex], index, query),
  );
  return asMatches(open, { isSettled, beside }, index, query);
};

/**
 * A label that is known as it stands is not read without what stands beside it: `nattchef` is no `chef`. Unless that
 * is, for certain, the title that it is only likely to be. What stands beside titles is none by itself.
 */
const readingsOf = (index: AlignmentIndex, query: AlignmentQuery): readonly Reading[] => {
  const read = readLabel(query.label, index.knowledge);
  const readings = read.map((reading) => (leavesOutWork(reading, index) ? { ...reading, isHarmless: false } : reading));
  const known = readings.filter(
    (reading) => reading.qualifiers.length === 0 && reading.isHarmless && namesAs(reading, index, query).length > 0,
  );
  if (!known.some(({ side }) => side === undefined)) return readings.filter(saysTitle);
  const names = known.flatMap((reading) => namesAs(reading, index, query));
  const [only, ...others] = new Set(names.flatMap(({ targets }) => targets));
  if (others.length > 0 || names.some(({ certain }) => certain)) return known;
  const confirming = read.filter(
    (reading) =>
      reading.qualifiers.length > 0 &&
      reading.isHarmless &&
      namesAs(reading, index, query).some(({ certain, targets }) => certain && targets.every((one) => one === only)),
  );
  return [...known, ...confirming];
};

const saysTitle = ({ parts }: Reading): boolean => parts.some(({ qualifier }) => qualifier === undefined);

/** The names that the reading is, part by part. */
const namesAs = ({ sequence }: Reading, index: AlignmentIndex, query: AlignmentQuery): readonly IndexedName[] =>
  (index.bySequence.get(sequence) ?? [])
    .flatMap((name) => index.names[name] ?? [])
    .filter(({ organization }) => holdsFor(organization, index, query));

/** True for a label that is, in other letters, what one title in use is called for certain: no other is sought. */
const namesOneTitle = (
  reading: Reading,
  excluded: ReadonlySet<number>,
  index: AlignmentIndex,
  query: AlignmentQuery,
): boolean => {
  if (reading.side !== undefined || !reading.isHarmless) return false;
  const names = namesAs(reading, index, query);
  const [only, ...others] = new Set(names.flatMap(({ targets }) => targets));
  return (
    only !== undefined &&
    others.length === 0 &&
    !excluded.has(only) &&
    isOpen(index.targets[only], index, query) &&
    names.some(({ certain }) => certain)
  );
};

/** The names that are compared with a reading: those that it is, those that come near, and those sought beside it. */
const namesFor = (
  asked: AskedReading,
  isSettled: boolean,
  beside: ReadonlySet<string>,
  index: AlignmentIndex,
): Iterable<number> => {
  const same = index.bySequence.get(asked.reading.sequence);
  if (isSettled) return same ?? [];
  const near = index.candidatesFor(asked);
  const others = [...beside].flatMap((title) => index.ownNames.get(title) ?? []);
  return new Set([...(same ?? []), ...namesOfHead(asked, index), ...others, ...near]);
};

/** The names that the label ends in before what stands beside it: `kurator` of `skolkurator`, and of `kurator, skola`. */
const namesOfHead = ({ reading: { parts } }: AskedReading, { bySequence }: AlignmentIndex): readonly number[] => {
  const end = parts.findLastIndex(({ isHead }) => isHead) + 1;
  const keys = parts.slice(0, end).map(({ key }) => key);
  return keys.flatMap((_, start) => bySequence.get(keys.slice(start).join(' ')) ?? []);
};

/** Slugs of the titles that are candidates whatever the label: those chosen elsewhere, and those with the AID code. */
const soughtBeside = (
  { targets, withAid }: AlignmentIndex,
  { chosenElsewhere = [], aid }: AlignmentQuery,
): ReadonlySet<string> => {
  const ofAid = aid === undefined ? [] : withAid.flatMap((place) => targets[place] ?? []);
  return new Set([
    ...chosenElsewhere.map(({ title }) => title),
    ...ofAid.filter(({ role }) => aidCodesOf(role, aid).length > 0).map(({ title }) => title.slug),
  ]);
};

const keep = (
  found: Map<number, Found>,
  targetIndex: number,
  one: Omit<Found, 'targetIndex' | 'letters' | 'votes'>,
): void => {
  const votes = one.similarity * one.similarity * (one.similarity * one.similarity);
  const known = found.get(targetIndex);
  if (known === undefined) {
    const { name, asked, agreement, similarity } = one;
    found.set(targetIndex, { targetIndex, name, asked, agreement, similarity, letters: agreement.letters, votes });
    return;
  }
  known.votes += votes;
  known.letters = Math.max(known.letters, one.agreement.letters);
  if (known.similarity >= one.similarity) return;
  known.name = one.name;
  known.asked = one.asked;
  known.agreement = one.agreement;
  known.similarity = one.similarity;
};

/** What one employer, or the members of an association, call something holds for them alone. */
const holdsFor = (organization: string | undefined, { memberOf }: AlignmentIndex, query: AlignmentQuery): boolean =>
  organization === undefined ||
  (query.organization !== undefined &&
    (organization === query.organization || (memberOf.get(query.organization) ?? []).includes(organization)));

const isOpen = (target: Target | undefined, index: AlignmentIndex, query: AlignmentQuery): boolean =>
  target !== undefined &&
  inForce(target.title, query.asOf) &&
  query.rejected?.includes(target.title.slug) !== true &&
  holdsFor(target.title.organization, index, query);

const similarityOf = (agreement: Agreement, name: number, index: AlignmentIndex, query: AlignmentQuery): number => {
  const { isCertain, isLocal, isVariant } = index.columns;
  const isOwn = isLocal[name] === 1 && index.names[name]?.organization === query.organization;
  const sameness = 2 + Number(isOwn) + (isCertain[name] ?? 0) / 2;
  return (
    agreement.identical * sameness +
    agreement.head +
    agreement.labelCovered +
    agreement.nameCovered +
    agreement.letters -
    (isVariant[name] ?? 0) / 10
  );
};

const asMatches = (
  found: readonly Found[],
  { isSettled, beside }: { readonly isSettled: boolean; readonly beside: ReadonlySet<string> },
  index: AlignmentIndex,
  query: AlignmentQuery,
): readonly Match[] => {
  const slugOf = ({ targetIndex }: Found): string => index.targets[targetIndex]?.title.slug ?? '';
  const sorted = [...found].sort(
    (one, other) => other.similarity - one.similarity || (slugOf(one) < slugOf(other) ? -1 : 1),
  );
  const others = {
    most: sorted[0]?.similarity ?? 0,
    votes: sorted.reduce((sum, { votes }) => sum + votes, 0),
    called: sorted.filter(({ agreement }) => agreement.identical === 1).length,
  };
  const field = fieldKeysOf(query.field, index);
  return sorted
    .filter((one, place) => place < MOST_MATCHES || beside.has(slugOf(one)))
    .flatMap((one): readonly Match[] => {
      const { targetIndex, name: place, asked, agreement } = one;
      const target = index.targets[targetIndex];
      const name = index.names[place];
      if (target === undefined || name === undefined) return [];
      const shared = {
        target,
        targetIndex,
        name,
        asked,
        agreement,
        fieldAgreement: fieldAgreement(field, target, name, index),
        isSameRank: hasSameRank(asked, name),
        isSettled: isSettled && agreement.identical === 1,
      };
      return [{ ...shared, features: featuresOf(shared, one, others, index, query) }];
    });
};

const hasSameRank = ({ decisive }: AskedReading, name: IndexedName): boolean =>
  decisive.length === name.decisive.length && decisive.every((key) => name.decisive.includes(key));
