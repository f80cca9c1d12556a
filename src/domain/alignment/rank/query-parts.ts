import type { AlignmentIndex } from '../index/alignment-index';
import { decisiveOf, type Reading, sequenceOf } from '../normalise/reading';
import { type Trigrams, trigramsOf } from './trigrams';

/** A reading, prepared to be compared with names. */
export interface AskedReading {
  readonly reading: Reading;
  /** The number of its sequence of parts; -1 for one that no name has. */
  readonly sequence: number;
  /** Ids of its parts; -1 for a part that no name has. */
  readonly ids: readonly number[];
  readonly weights: Float64Array;
  readonly weight: number;
  /** The weight of the parts beside the heads. */
  readonly modifierWeight: number;
  /** 1 for a part that says what one is. */
  readonly heads: Uint8Array;
  /** How sure each part is. */
  readonly certainties: Float64Array;
  /** For each part how far other parts agree with it, by their ids. */
  readonly agreeing: readonly ReadonlyMap<number, number>[];
  /** Keys of its parts that make another title of it: of rank, or that one lacks the education. */
  readonly decisive: readonly string[];
  readonly trigrams: Trigrams;
  /** The targets that are called, for certain, like what stands before a place or unit; none where nothing does. */
  readonly mainTargets: readonly number[];
}

/** Letters that are no known part say less than a known part that is rare. */
const UNKNOWN_SHARE = 0.6;

const none: ReadonlyMap<number, number> = new Map();

export const askedOf = (reading: Reading, index: AlignmentIndex): AskedReading => {
  const { parts, bySequence, columns } = index;
  const { length } = reading.parts;
  const ids: number[] = [];
  const weights = new Float64Array(length);
  const heads = new Uint8Array(length);
  const certainties = new Float64Array(length);
  let [weight, modifierWeight] = [0, 0];
  for (const [place, part] of reading.parts.entries()) {
    const id = parts.idOf.get(part.key) ?? -1;
    const own = id < 0 ? parts.unknownWeight * UNKNOWN_SHARE : (parts.weight[id] ?? 0);
    ids.push(id);
    weights[place] = own;
    heads[place] = Number(part.isHead);
    certainties[place] = part.certainty;
    weight += own;
    if (!part.isHead) modifierWeight += own;
  }
  return {
    reading,
    sequence: columns.sequences[bySequence.get(reading.sequence)?.[0] ?? -1] ?? -1,
    ids,
    weights,
    weight,
    modifierWeight,
    heads,
    certainties,
    agreeing: ids.map((id) => parts.agreeing[id] ?? none),
    decisive: decisiveOf(reading.parts),
    trigrams: trigramsOf(reading.parts.map(({ form }) => form).join('')),
    mainTargets: mainTargetsOf(reading, index),
  };
};

const mainTargetsOf = ({ parts }: Reading, { bySequence, names }: AlignmentIndex): readonly number[] => {
  const end = parts.findLastIndex(({ isHead }) => isHead) + 1;
  if (end === parts.length) return [];
  return (bySequence.get(sequenceOf(parts.slice(0, end))) ?? []).flatMap((place) => {
    const name = names[place];
    return name?.certain === true && name.organization === undefined ? name.targets : [];
  });
};
