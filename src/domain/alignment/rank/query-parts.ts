import type { AlignmentIndex } from '../index/alignment-index';
import { decisiveOf, type Reading } from '../normalise/reading';
import { trigramsOf } from './trigrams';

/** A reading, prepared to be compared with names. */
export interface AskedReading {
  readonly reading: Reading;
  /** Ids of its parts; -1 for a part that no name has. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly weight: number;
  /** For each part how far other parts agree with it, by their ids. */
  readonly agreeing: readonly ReadonlyMap<number, number>[];
  /** Keys of its parts that make another title of it: of rank, or that one lacks the education. */
  readonly decisive: readonly string[];
  readonly trigrams: ReadonlySet<number>;
}

/** Letters that are no known part say less than a known part that is rare. */
const UNKNOWN_SHARE = 0.6;

const none: ReadonlyMap<number, number> = new Map();

export const askedOf = (reading: Reading, { parts }: AlignmentIndex): AskedReading => {
  const ids = reading.parts.map(({ key }) => parts.idOf.get(key) ?? -1);
  const weights = ids.map((id) => (id < 0 ? parts.unknownWeight * UNKNOWN_SHARE : (parts.weight[id] ?? 0)));
  return {
    reading,
    ids,
    weights,
    agreeing: ids.map((id) => parts.agreeing[id] ?? none),
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    decisive: decisiveOf(reading.parts),
    trigrams: new Set(trigramsOf(reading.parts.map(({ form }) => form).join(''))),
  };
};
