import type { RelatedWords } from '../../title/title-lexicon';
import { partKey } from '../compound/part-key';
import type { Vocabulary } from '../compound/vocabulary';

/** How far parts stand for each other, 0 to 1, both ways. */
type RelatedKeys = Map<string, Map<string, number>>;

/** The keys of the parts of names that lead to the same targets. */
export type NamesOfOne = readonly (readonly string[])[];

const LISTED = 0.75;
const GENDER = 0.85;
const INNER = 0.5;
const STEM = 0.6;
const LEARNED = 0.35;
const LEARNED_MORE = 0.15;
const MOST_LEARNED = 0.7;

/**
 * Parts that stand for each other: those that a lexicon lists, the two genders of a title, a compound that counts as
 * one part and its own last part, those of one stem, and those in which two names of one title differ.
 */
export const relatedKeysOf = (
  listed: readonly RelatedWords[],
  vocabulary: Vocabulary,
  namesOfOne: readonly NamesOfOne[],
): RelatedKeys => {
  const related: RelatedKeys = new Map();
  for (const { words } of listed) {
    for (const [one, other] of pairsOf([...new Set(words.map(partKey))])) relate(related, one, other, LISTED);
  }
  relateGenders(related, new Set([...vocabulary.words.values()].flat().map(({ key }) => key)));
  relateInner(related, vocabulary);
  relateStems(related, [...new Set([...vocabulary.words.values()].flat().map(({ key }) => key))]);
  for (const [pair, count] of learned(namesOfOne)) {
    const [one = '', other = ''] = pair.split(' ');
    relate(related, one, other, Math.min(MOST_LEARNED, LEARNED + LEARNED_MORE * count));
  }
  return related;
};

/** Endings of the keys of women's titles, and what stands in their place: `sköterska` and `skötare`. */
const genders: readonly (readonly [string, string])[] = [
  ['ersk', 'ar'],
  ['sk', 'ar'],
  ['inn', ''],
];

const relateGenders = (related: RelatedKeys, keys: ReadonlySet<string>): void => {
  for (const key of keys) {
    for (const [ending, other] of genders) {
      const man = key.endsWith(ending) ? key.slice(0, -ending.length) + other : key;
      if (man !== key && keys.has(man)) relate(related, key, man, GENDER);
    }
  }
};

/** Shorter words are no compounds; shorter endings no parts. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_ENDING = 5;
const SHORTEST_BEGINNING = 3;

/** A word that counts as one part though others end it: `sjuksköterska` and `sköterska`. */
const relateInner = (related: RelatedKeys, { words }: Vocabulary): void => {
  const whole = [...words].flatMap(([word, pieces]) => (pieces.length === 1 ? [word] : []));
  const endings = new Set(whole.filter((word) => word.length >= SHORTEST_ENDING));
  for (const word of whole.filter(({ length }) => length >= SHORTEST_COMPOUND)) {
    const borders = Array.from({ length: word.length - SHORTEST_ENDING - SHORTEST_BEGINNING + 1 }, (_, place) => place);
    const ending = borders.map((border) => word.slice(border + SHORTEST_BEGINNING)).find((one) => endings.has(one));
    if (ending !== undefined) relate(related, partKey(word), partKey(ending), INNER);
  }
};

/** Parts with the same beginning: so many letters, so much of the shorter, and no more left than an ending. */
const SHORTEST_STEM = 4;
const STEM_OF_SHORTER = 0.85;
const LONGEST_LEFT = 3;

/** Parts of one stem with other endings: `stöd` and `stödjare`, `special` and `specialist`; less the more differs. */
const relateStems = (related: RelatedKeys, keys: readonly string[]): void => {
  const byBeginning = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < SHORTEST_STEM) continue;
    const beginning = key.slice(0, SHORTEST_STEM);
    const found = byBeginning.get(beginning);
    if (found === undefined) byBeginning.set(beginning, [key]);
    else found.push(key);
  }
  for (const [one, other] of [...byBeginning.values()].flatMap(pairsOf)) {
    const stem = sameLetters(one, other);
    const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
    const isStem = stem >= STEM_OF_SHORTER * shorter && longer - stem <= LONGEST_LEFT;
    if (isStem) relate(related, one, other, (STEM * stem) / longer);
  }
};

/** How many letters two words begin with that are the same. */
const sameLetters = (one: string, other: string): number => {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
};

/** Pairs of keys in which names of one title differ, and how many titles have such. */
const learned = (namesOfOne: readonly NamesOfOne[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const names of namesOfOne) {
    const found = new Set(pairsOf(names).flatMap(([one, other]) => differenceOf(one, other)));
    for (const pair of found) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

const differenceOf = (one: readonly string[], other: readonly string[]): readonly string[] => {
  if (one.length !== other.length || one.length > 4) return [];
  const places = one.flatMap((key, index) => (key === other[index] ? [] : [index]));
  const [place] = places;
  if (place === undefined || places.length > 1) return [];
  return [[one[place] ?? '', other[place] ?? ''].sort().join(' ')];
};

const relate = (related: RelatedKeys, one: string, other: string, strength: number): void => {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = related.get(from) ?? new Map<string, number>();
    related.set(from, known.set(to, Math.max(strength, known.get(to) ?? 0)));
  }
};

const pairsOf = <Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] =>
  values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const));
