import type { NameColumns } from '../index/name-columns';
import type { PartTable } from '../index/part-table';
import { bestNames } from './best-names';
import type { AskedReading } from './query-parts';

/** Finds the names that come near a reading, the nearest first. */
export type CandidateFinder = (asked: AskedReading) => readonly number[];

/** So many names are compared closely. */
const MOST_CANDIDATES = 24;

/** A name that shares less than this of what the nearest shares is too far off. */
const LEAST_SHARE = 0.35;

/** When so many names are found by rarer parts, a commoner one only counts for these. */
const ENOUGH_NAMES = 250;

/** So many names of like letters are compared besides. */
const MOST_BY_LETTERS = 8;

/** A trigram that more of the names have than this share tells too little. */
const TOO_COMMON = 0.05;

/**
 * Finds the names that share the most, and the rarest, parts with a reading; and, where no name is the reading as it
 * stands, those that share the most trigrams. The sums are kept in arrays that are made once and cleared after each search.
 */
export const candidateFinder = (
  { weights, trigrams: { starts } }: NameColumns,
  parts: PartTable,
  byTrigram: ReadonlyMap<number, Int32Array>,
): CandidateFinder => {
  const lengths = weights.map((_, name) => (starts[name + 1] ?? 0) - (starts[name] ?? 0));
  const tooCommon = weights.length * TOO_COMMON;
  const sums = sumsOf(weights.length);
  const byParts = (asked: AskedReading): readonly number[] => {
    for (const place of inOrderOfWeight(asked.weights)) {
      for (const { id, strength } of parts.related[asked.ids[place] ?? -1] ?? []) {
        const list = parts.names[id];
        const isOpen = sums.count() < ENOUGH_NAMES;
        if (list !== undefined) sums.add(list, (asked.weights[place] ?? 0) * strength, isOpen);
      }
    }
    return sums.takeBest(MOST_CANDIDATES, asked.weight, weights);
  };
  const byLetters = ({ trigrams }: AskedReading): readonly number[] => {
    for (const trigram of trigrams) {
      const list = byTrigram.get(trigram);
      if (list !== undefined && list.length < tooCommon) sums.add(list, 1, true);
    }
    return sums.takeBest(MOST_BY_LETTERS, trigrams.length, lengths);
  };
  return (asked) => {
    const found = byParts(asked);
    return asked.sequence >= 0 ? found : [...new Set([...found, ...byLetters(asked)])];
  };
};

/** What each name shares with what is asked. */
interface Sums {
  /** Adds a weight to each name; one that has none yet only where the search is open. */
  readonly add: (names: Int32Array, weight: number, isOpen: boolean) => void;
  /** How many names have a sum. */
  readonly count: () => number;
  /** The names that share the most for their weight and the asked one's (Dice 1945); clears all sums. */
  readonly takeBest: (most: number, weight: number, weights: Float64Array) => readonly number[];
}

const sumsOf = (size: number): Sums => {
  const sums = new Float64Array(size);
  const touched = new Int32Array(size);
  let count = 0;
  return {
    add: (names, weight, isOpen) => {
      for (const name of names) {
        const before = sums[name] ?? 0;
        if (before === 0) {
          if (!isOpen) continue;
          touched[count] = name;
          count += 1;
        }
        sums[name] = before + weight;
      }
    },
    count: () => count,
    takeBest: (most, weight, weights) => {
      const best = bestNames(most, LEAST_SHARE);
      for (let place = 0; place < count; place += 1) {
        const name = touched[place] ?? 0;
        best.offer(name, (sums[name] ?? 0) / (weight + (weights[name] ?? 0)));
        sums[name] = 0;
      }
      count = 0;
      return best.take();
    },
  };
};

const inOrderOfWeight = (weights: Float64Array): readonly number[] =>
  Array.from(weights, (_, place) => place).sort(
    (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other,
  );
