import type { IndexedName } from '../index/alignment-index';
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

/** Sums of weights: of all parts, of those beside the heads, and of what of each agrees. */
interface Coverage {
  all: number;
  covered: number;
  modifiers: number;
  coveredModifiers: number;
}

/** Compares the parts of a reading with those of a name, each with the one that it agrees with most. */
export const compare = (asked: AskedReading, name: IndexedName): Agreement => {
  const label = nothingCovered();
  const named = nothingCovered();
  const ofName = name.parts.map(() => 0);
  let head = 0;
  for (const [place, { isHead }] of asked.reading.parts.entries()) {
    let best = 0;
    for (const [other, before] of ofName.entries()) {
      const agreed = agreementAt(asked, place, name, other);
      if (agreed > before) ofName[other] = agreed;
      if (agreed > best) best = agreed;
      if (agreed > head && isHead && name.heads[other] === true) head = agreed;
    }
    count(label, asked.weights[place], best, isHead);
  }
  for (const [other, agreed] of ofName.entries()) count(named, name.weights[other], agreed, name.heads[other] === true);
  return {
    identical: Number(asked.reading.sequence === name.sequence),
    head,
    labelCovered: share(label.covered, label.all, 0),
    nameCovered: share(named.covered, named.all, 0),
    labelModifiers: share(label.coveredModifiers, label.modifiers, 1),
    nameModifiers: share(named.coveredModifiers, named.modifiers, 1),
    letters: likeness(asked.trigrams, name.trigrams),
  };
};

const nothingCovered = (): Coverage => ({ all: 0, covered: 0, modifiers: 0, coveredModifiers: 0 });

const agreementAt = (
  { agreeing, reading }: AskedReading,
  place: number,
  { parts, heads }: IndexedName,
  other: number,
): number => {
  const same = agreeing[place]?.get(parts[other] ?? -1);
  const part = reading.parts[place];
  if (same === undefined || part === undefined) return 0;
  return same * part.certainty * (part.isHead === heads[other] ? 1 : OTHER_PLACE);
};

const count = (coverage: Coverage, weight: number | undefined, agreed: number, isHead: boolean): void => {
  if (weight === undefined) return;
  coverage.all += weight;
  coverage.covered += weight * agreed;
  if (isHead) return;
  coverage.modifiers += weight;
  coverage.coveredModifiers += weight * agreed;
};

const share = (part: number, all: number, ofNothing: number): number => (all === 0 ? ofNothing : part / all);
