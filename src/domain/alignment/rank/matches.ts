import { inForce } from '../../time/validity';
import { aidCodesOf } from '../aid';
import type { AlignmentQuery } from '../alignment';
import type { AlignmentIndex, IndexedName } from '../index/alignment-index';
import type { Target } from '../index/targets';
import { literalKeys } from '../normalise/literal-keys';
import { readLabel } from '../normalise/read-label';
import type { Reading } from '../normalise/reading';
import { type Agreement, compare } from './compare';
import { featuresOf } from './features-of';
import { fieldAgreement } from './field';
import { leavesOutWork } from './dropped-units';
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

/** The best name of a target so far, and how much all its near names speak for it: near ones far more than distant. */
interface Found {
  readonly targetIndex: number;
  name: IndexedName;
  asked: AskedReading;
  agreement: Agreement;
  similarity: number;
  votes: number;
}

const MOST_MATCHES = 8;

/** The targets that a label may stand for, each by its best name; ties by slug. */
export const matchesFor = (index: AlignmentIndex, query: AlignmentQuery): readonly Match[] => {
  const readings = readingsOf(index, query);
  const excluded = new Set(nearMissesOf(index, query));
  const isSettled = readings.some((reading) => namesOneTitle(reading, excluded, index, query));
  const beside = soughtBeside(index, query);
  const found = new Map<number, Found>();
  for (const asked of readings.map((reading) => askedOf(reading, index))) {
    for (const place of namesFor(asked, isSettled, beside, index)) {
      const name = index.names[place];
      if (name === undefined || !holdsFor(name.organization, index, query)) continue;
      const agreement = compare(asked, name);
      const similarity = similarityOf(agreement, name, query);
      for (const target of name.targets) keep(found, target, { name, asked, agreement, similarity });
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
  return same === undefined && others.length === 0 ? near : new Set([...(same ?? []), ...others, ...near]);
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

const keep = (found: Map<number, Found>, targetIndex: number, one: Omit<Found, 'targetIndex' | 'votes'>): void => {
  const votes = one.similarity * one.similarity * (one.similarity * one.similarity);
  const known = found.get(targetIndex);
  if (known === undefined) {
    found.set(targetIndex, { ...one, targetIndex, votes });
    return;
  }
  known.votes += votes;
  if (known.similarity < one.similarity) Object.assign(known, one);
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

const nearMissesOf = (index: AlignmentIndex, query: AlignmentQuery): readonly number[] =>
  literalKeys(query.label, index.knowledge)
    .flatMap((key) => index.nearMisses.get(key) ?? [])
    .flatMap(({ targets, organization }) =>
      organization === undefined || organization === query.organization ? targets : [],
    );

const similarityOf = (agreement: Agreement, name: IndexedName, query: AlignmentQuery): number => {
  const isOwn = name.organization !== undefined && name.organization === query.organization;
  const sameness = 2 + Number(isOwn) + Number(name.certain) / 2;
  return (
    agreement.identical * sameness +
    agreement.head +
    agreement.labelCovered +
    agreement.nameCovered +
    agreement.letters / 2 -
    Number(name.kind === 'VARIANT') / 10
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
  return sorted
    .filter((one, place) => place < MOST_MATCHES || beside.has(slugOf(one)))
    .flatMap(({ targetIndex, name, asked, agreement, similarity, votes }): readonly Match[] => {
      const target = index.targets[targetIndex];
      if (target === undefined) return [];
      const shared = {
        target,
        targetIndex,
        name,
        asked,
        agreement,
        fieldAgreement: fieldAgreement(query.field, target, name, index),
        isSameRank: hasSameRank(asked, name),
        isSettled: isSettled && agreement.identical === 1,
      };
      return [{ ...shared, features: featuresOf({ ...shared, similarity, votes }, others, index, query) }];
    });
};

const hasSameRank = ({ decisive }: AskedReading, name: IndexedName): boolean =>
  decisive.length === name.decisive.length && decisive.every((key) => name.decisive.includes(key));
