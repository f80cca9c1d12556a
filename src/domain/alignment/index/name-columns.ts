import { sequenceOf, type ReadPart } from '../normalise/reading';
import { trigramsOf } from '../rank/trigrams';
import type { Name } from './names';
import type { PartTable } from './part-table';

/** Lists of different lengths, one after the other. */
export interface Column<Numbers> {
  /** Where each list begins; the last number is where all end. */
  readonly starts: Int32Array;
  readonly values: Numbers;
}

/**
 * What names are compared by, in columns by their index: what is read together lies together. Names kept as objects are
 * scattered over the memory, and fetching them took five times as long as comparing them.
 */
export interface NameColumns {
  /** Ids of each name's parts in order, which of them say what one is, and how rare each is. */
  readonly parts: Column<Int32Array>;
  readonly heads: Uint8Array;
  readonly partWeights: Float64Array;
  /** The sum of the parts' weights, and of those beside the heads. */
  readonly weights: Float64Array;
  readonly modifierWeights: Float64Array;
  /** Of the letters without spaces. */
  readonly trigrams: Column<Uint16Array>;
  /** The same number for names with the same parts in the same order. */
  readonly sequences: Int32Array;
  /** Targets by their index. */
  readonly targets: Column<Int32Array>;
  /** 1 for a name that leaves out some words, for one that tells its title by itself, and for one that not all use. */
  readonly isVariant: Uint8Array;
  readonly isCertain: Uint8Array;
  readonly isLocal: Uint8Array;
}

/** The columns of names, given with their parts. */
export const nameColumns = (
  names: readonly Name[],
  parts: readonly (readonly ReadPart[])[],
  { idOf, weight }: PartTable,
): NameColumns => {
  const ids = columnOf(
    parts.map((of) => of.map(({ key }) => idOf.get(key) ?? -1)),
    Int32Array,
  );
  const heads = Uint8Array.from(parts.flat(), ({ isHead }) => Number(isHead));
  const partWeights = Float64Array.from(ids.values, (id) => weight[id] ?? 0);
  const numbers = new Map<string, number>();
  return {
    parts: ids,
    heads,
    partWeights,
    weights: sumsOf(ids.starts, partWeights),
    modifierWeights: sumsOf(
      ids.starts,
      partWeights.map((one, place) => (heads[place] === 1 ? 0 : one)),
    ),
    trigrams: columnOf(
      parts.map((of) => trigramsOf(of.map(({ form }) => form).join(''))),
      Uint16Array,
    ),
    sequences: Int32Array.from(parts, (of) => numberOf(numbers, sequenceOf(of))),
    targets: columnOf(
      names.map(({ targets }) => targets),
      Int32Array,
    ),
    isVariant: Uint8Array.from(names, ({ kind }) => Number(kind === 'VARIANT')),
    isCertain: Uint8Array.from(names, ({ certain }) => Number(certain)),
    isLocal: Uint8Array.from(names, ({ organization }) => Number(organization !== undefined)),
  };
};

const columnOf = <Numbers extends Int32Array | Uint16Array>(
  lists: readonly ArrayLike<number>[],
  Made: new (length: number) => Numbers,
): Column<Numbers> => {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  const values = new Made(starts.at(-1) ?? 0);
  for (const [index, list] of lists.entries()) values.set(list, starts[index]);
  return { starts, values };
};

const sumsOf = (starts: Int32Array, values: Float64Array): Float64Array =>
  Float64Array.from({ length: starts.length - 1 }, (_, index) =>
    values.subarray(starts[index], starts[index + 1]).reduce((sum, value) => sum + value, 0),
  );

const numberOf = (numbers: Map<string, number>, text: string): number => {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
};
