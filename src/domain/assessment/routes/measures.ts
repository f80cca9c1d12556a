import type { RouteObjective } from '../route';

/** How good a route is, or what one action adds to it; less is better of each. */
export interface Measures {
  /** Studies of which nobody in the data offers any. */
  readonly unoffered: number;
  /** Actions of unknown duration. */
  readonly unknownDurations: number;
  readonly days: number;
  /** Actions of unknown cost. */
  readonly unknownCosts: number;
  readonly kronor: number;
  /** Studies of unknown points. */
  readonly unknownCredits: number;
  /** Points of all kinds, in units of effort: see `study-norms`. */
  readonly effort: number;
  /** Studies of which it is unknown whether there are seats. */
  readonly unknownSeats: number;
  readonly actions: number;
}

/** What nothing takes. */
export const nothing: Measures = {
  unoffered: 0,
  unknownDurations: 0,
  days: 0,
  unknownCosts: 0,
  kronor: 0,
  unknownCredits: 0,
  effort: 0,
  unknownSeats: 0,
  actions: 0,
};

const time = ['unknownDurations', 'days'] as const;
const money = ['unknownCosts', 'kronor'] as const;
const study = ['unknownCredits', 'effort'] as const;

/**
 * What is looked at first, second and so on. An education that somebody is known to offer goes before one that nobody
 * is; then comes the objective, what is known of it before what is not; then the other objectives.
 */
const orders: Readonly<Record<RouteObjective, readonly (keyof Measures)[]>> = {
  SHORTEST: ['unoffered', ...time, ...money, ...study, 'unknownSeats', 'actions'],
  CHEAPEST: ['unoffered', ...money, ...time, ...study, 'unknownSeats', 'actions'],
  FEWEST_CREDITS: ['unoffered', ...study, ...time, ...money, 'unknownSeats', 'actions'],
};

/** Negative when the first is better by the objective, positive when the second is, 0 when all is alike. */
export const compareMeasures = (objective: RouteObjective, one: Measures, other: Measures): number => {
  for (const measure of orders[objective]) {
    const difference = one[measure] - other[measure];
    if (difference !== 0) return difference;
  }
  return 0;
};

/** What both take together. */
export const sumOf = (one: Measures, other: Measures): Measures => ({
  unoffered: one.unoffered + other.unoffered,
  unknownDurations: one.unknownDurations + other.unknownDurations,
  days: one.days + other.days,
  unknownCosts: one.unknownCosts + other.unknownCosts,
  kronor: one.kronor + other.kronor,
  unknownCredits: one.unknownCredits + other.unknownCredits,
  effort: one.effort + other.effort,
  unknownSeats: one.unknownSeats + other.unknownSeats,
  actions: one.actions + other.actions,
});

/** The least of each measure; nothing when there is nothing to choose from. */
export const leastOf = ([first = nothing, ...others]: readonly Measures[]): Measures =>
  others.reduce(
    (least, one) => ({
      unoffered: Math.min(least.unoffered, one.unoffered),
      unknownDurations: Math.min(least.unknownDurations, one.unknownDurations),
      days: Math.min(least.days, one.days),
      unknownCosts: Math.min(least.unknownCosts, one.unknownCosts),
      kronor: Math.min(least.kronor, one.kronor),
      unknownCredits: Math.min(least.unknownCredits, one.unknownCredits),
      effort: Math.min(least.effort, one.effort),
      unknownSeats: Math.min(least.unknownSeats, one.unknownSeats),
      actions: Math.min(least.actions, one.actions),
    }),
    first,
  );
