import type { RouteObjective } from '../../../src/domain/assessment/route';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import type { IsoDay } from '../../../src/domain/time/iso-day';

/** Where somebody has come on a day. Every action makes a new record. */
export interface State {
  readonly day: IsoDay;
  readonly record: PersonRecord;
}

/** One thing that is done, to where it leads. */
export interface Act {
  readonly key: string;
  /** Of work only. */
  readonly months: number;
  readonly state: State;
  readonly price: Price;
}

/** What is left out is 0. */
export interface Price {
  readonly unoffered?: number;
  readonly unknownDurations?: number;
  readonly days?: number;
  readonly unknownCosts?: number;
  readonly kronor?: number;
  readonly unknownCredits?: number;
  readonly weeks?: number;
  readonly unknownSeats?: number;
}

const time = ['unknownDurations', 'days'] as const;
const money = ['unknownCosts', 'kronor'] as const;
const study = ['unknownCredits', 'weeks'] as const;
const orders: Readonly<Record<RouteObjective, readonly (keyof Price)[]>> = {
  SHORTEST: [...time, ...money, ...study],
  CHEAPEST: [...money, ...time, ...study],
  FEWEST_CREDITS: [...study, ...time, ...money],
};

/** What the acts come to, what counts most first. */
export const measured = (acts: readonly Act[], objective: RouteObjective): readonly number[] => {
  const order: readonly (keyof Price)[] = ['unoffered', ...orders[objective], 'unknownSeats'];
  const sums = order.map((measure) => acts.reduce((total, { price }) => total + (price[measure] ?? 0), 0));
  return [...sums.map((sum) => Math.round(sum * 1e6) / 1e6), acts.length];
};

/** Negative when the first is better. */
export const compared = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value - (other[index] ?? 0);
  return 0;
};

/** True when the better row makes the other needless: it does the same, or some of it for no longer. */
export const makesNeedless = (better: readonly Act[], other: readonly Act[]): boolean => {
  const done = new Set(better.map(({ key }) => key));
  const others = new Set(other.map(({ key }) => key));
  if (![...done].every((key) => others.has(key))) return false;
  return done.size === others.size || [...done].every((key) => monthsOf(better, key) <= monthsOf(other, key));
};

const monthsOf = (acts: readonly Act[], key: string): number =>
  acts.reduce((sum, act) => (act.key === key ? sum + act.months : sum), 0);
