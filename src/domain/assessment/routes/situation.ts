import { compareMeasures, type Measures, nothing, sumOf } from './measures';
import type { FindRemainder } from './remainder';
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
  /** The keys of what has been done and of what every way from here does. */
  readonly certain: ReadonlySet<string>;
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
  certain: new Set(),
  order: '',
});

/** Once one thing more is done. It promises no more than what it comes from does. */
export const after = (situation: Situation, taken: Taken, { objective }: RouteQuestion): Situation => {
  const measures = sumOf(situation.measures, taken.price);
  const keys = new Set([...situation.keys, taken.key]);
  return {
    world: taken.world,
    measures,
    bound: compareMeasures(objective, measures, situation.bound) > 0 ? measures : situation.bound,
    isBounded: false,
    taken: [...situation.taken, taken],
    keys,
    certain: keys,
    order: `${situation.order}${taken.key} ${taken.told.months}\n`,
  };
};

/** The situation by the bound of its own; undefined when the target cannot be reached from it. */
export const bounded = (
  situation: Situation,
  remainderOf: FindRemainder,
  { objective }: RouteQuestion,
): Situation | undefined => {
  const remainder = remainderOf(situation.world, situation.keys);
  if (remainder === undefined) return undefined;
  const bound = sumOf(situation.measures, remainder.price);
  return {
    ...situation,
    bound: compareMeasures(objective, bound, situation.bound) > 0 ? bound : situation.bound,
    isBounded: true,
    certain: new Set([...situation.keys, ...remainder.certain]),
  };
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

/** True when every way from the other does all that the one does, and works for as long at least. */
export const doesNoMoreThan = (one: Situation, other: Situation): boolean =>
  one.keys.size <= other.certain.size &&
  [...one.keys].every((key) => other.certain.has(key) && monthsOfWork(one, key) <= monthsOfWork(other, key));

const monthsOfWork = ({ taken }: Situation, key: string): number =>
  taken.reduce((sum, one) => (one.key === key && one.told.kind === 'WORK' ? sum + one.told.months : sum), 0);
