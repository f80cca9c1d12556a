import type { NameColumns } from '../index/name-columns';
import type { AskedReading } from './query-parts';
import { likeness } from './trigrams';

/** How a reading and a name agree, each figure 0 to 1. */
export interface Agreement {
  /** The same parts in the same order. */
  readonly identical: number;
  /** How far what one is agrees. */
  readonly head: number;
  /** How much of the label the name has, and of the name the label, rare parts weighing more. */
  readonly labelCovered: number;
  readonly nameCovered: number;
  /** The same of what stands before or beside the head. */
  readonly labelModifiers: number;
  readonly nameModifiers: number;
  readonly letters: number;
}

/** What is one's head and the other's modifier agrees by so much. */
const OTHER_PLACE = 0.4;

/**
 * Compares the parts of a reading with those of a name, given by its index, each with the one that it agrees with most.
 * Runs for every candidate, so it loops by index and makes nothing but two short lists and the answer.
 */
export const compare = (asked: AskedReading, name: number, columns: NameColumns): Agreement => {
  const { starts } = columns.parts;
  const first = starts[name] ?? 0;
  const ofLabel = noughts(asked.ids.length);
  const ofName = noughts((starts[name + 1] ?? 0) - first);
  let head = 0;
  for (let place = 0; place < ofLabel.length; place += 1) {
    for (let other = 0; other < ofName.length; other += 1) {
      const agreed = agreementAt(asked, place, columns, first + other);
      if (agreed === 0) continue;
      raise(ofLabel, place, agreed);
      raise(ofName, other, agreed);
      if (agreed > head && asked.heads[place] === 1 && columns.heads[first + other] === 1) head = agreed;
    }
  }
  const label = covered(asked.weights, asked.heads, 0, ofLabel);
  const named = covered(columns.partWeights, columns.heads, first, ofName);
  return {
    identical: columns.sequences[name] === asked.sequence ? 1 : 0,
    head,
    labelCovered: share(label.all, asked.weight, 0),
    nameCovered: share(named.all, columns.weights[name], 0),
    labelModifiers: share(label.modifiers, asked.modifierWeight, 1),
    nameModifiers: share(named.modifiers, columns.modifierWeights[name], 1),
    letters: lettersOf(asked, name, columns.trigrams),
  };
};

const agreementAt = (asked: AskedReading, place: number, { parts, heads }: NameColumns, other: number): number => {
  const same = asked.agreeing[place]?.get(parts.values[other] ?? -1);
  if (same === undefined) return 0;
  return same * (asked.certainties[place] ?? 0) * (asked.heads[place] === heads[other] ? 1 : OTHER_PLACE);
};

const raise = (list: number[], place: number, least: number): void => {
  if (least > (list[place] ?? 0)) list[place] = least;
};

const noughts = (count: number): number[] => {
  const list: number[] = [];
  for (let place = 0; place < count; place += 1) list.push(0);
  return list;
};

/** The weights of parts, each as far as it agrees: of all, and of those beside the heads. */
const covered = (
  weights: Float64Array,
  heads: Uint8Array,
  first: number,
  agreed: readonly number[],
): { readonly all: number; readonly modifiers: number } => {
  let all = 0;
  let modifiers = 0;
  for (let place = 0; place < agreed.length; place += 1) {
    const weight = (weights[first + place] ?? 0) * (agreed[place] ?? 0);
    all += weight;
    if (heads[first + place] === 0) modifiers += weight;
  }
  return { all, modifiers };
};

const share = (part: number, all: number | undefined, ofNothing: number): number =>
  all === undefined || all === 0 ? ofNothing : part / all;

const lettersOf = (asked: AskedReading, name: number, { starts, values }: NameColumns['trigrams']): number =>
  likeness(asked.trigrams, values, starts[name] ?? 0, starts[name + 1] ?? 0);
