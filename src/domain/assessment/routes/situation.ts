import { compareMeasures, type Measures, nothing, sumOf } from './measures';
import type { RemainingPrice } from './remaining-price';
import type { RouteQuestion } from './route-question';
import type { Taken } from './taken';
import type { World } from './world';

/** Where a row of actions leads. */
export interface Situation {
  readonly world: World;
  /** What has been done comes to this. */
  readonly measures: Measures;
  /** No route that begins so comes to less than this. */
  readonly bound: Measures;
  /** True when that has been found out of this situation; else it is what is known of the one before. */
  readonly isBounded: boolean;
  readonly taken: readonly Taken[];
  readonly keys: ReadonlySet<string>;
  /** The keys in their order, which decides between situations that are equally good. */
  readonly order: string;
}

/** Before anything is done. */
export const outset = (world: World): Situation => ({
  world,
  measures: nothing,
  bound: nothing,
  isBounded: false,
  taken: [],
  keys: new Set(),
  order: '',
});

/** Once one thing more is done. It promises no more than what it comes from does. */
export const after = (situation: Situation, taken: Taken, { objective }: RouteQuestion): Situation => {
  const measures = sumOf(situation.measures, taken.price);
  return {
    world: taken.world,
    measures,
    bound: compareMeasures(objective, measures, situation.bound) > 0 ? measures : situation.bound,
    isBounded: false,
    taken: [...situation.taken, taken],
    keys: new Set([...situation.keys, taken.key]),
    order: `${situation.order}${taken.key} ${taken.told.months}\n`,
  };
};

/** The situation by the bound of its own; undefined when the target cannot be reached from it. */
export const bounded = (
  situation: Situation,
  remaining: RemainingPrice,
  { objective }: RouteQuestion,
): Situation | undefined => {
  const least = remaining(situation.world, situation.keys);
  if (least === undefined) return undefined;
  const bound = sumOf(situation.measures, least);
  const isHigher = compareMeasures(objective, bound, situation.bound) > 0;
  return { ...situation, bound: isHigher ? bound : situation.bound, isBounded: true };
};

/** The more promising situation first. */
export const comparePromise =
  ({ objective }: RouteQuestion) =>
  (one: Situation, other: Situation): number =>
    compareMeasures(objective, one.bound, other.bound) || compareOrder(one, other);

/** The better situation first, of those from which the same leads on. */
export const compareSituations =
  ({ objective }: RouteQuestion) =>
  (one: Situation, other: Situation): number =>
    compareMeasures(objective, one.measures, other.measures) || compareOrder(one, other);

const compareOrder = (one: Situation, other: Situation): number =>
  one.order === other.order ? 0 : one.order < other.order ? -1 : 1;

/** True when both do the same, be it in another order or for another time. */
export const doesTheSame = (one: Situation, other: Situation): boolean =>
  one.keys.size === other.keys.size && [...one.keys].every((key) => other.keys.has(key));

/** True when the one does nothing that the other does not do too, for as long at least. */
export const doesNoMoreThan = (one: Situation, other: Situation): boolean =>
  one.keys.size <= other.keys.size &&
  [...one.keys].every((key) => other.keys.has(key) && monthsOfWork(one, key) <= monthsOfWork(other, key));

const monthsOfWork = ({ taken }: Situation, key: string): number =>
  taken.reduce((sum, one) => (one.key === key && one.told.kind === 'WORK' ? sum + one.told.months : sum), 0);
