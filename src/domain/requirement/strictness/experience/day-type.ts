import { pivot, type IntegerTableau } from '../integer-pivot';
import { dayMixes, type DayMix } from './day-mix';
import type { Measure } from './measure';
import { contains, roleClasses } from './role-class';

/** How much one day counts for each measure, up to a factor that all measures share. */
export type DayType = readonly bigint[];

/** A day in full: percents are whole, 1 to 100 for each employment, and a day never counts for more. */
const FULL = 100n;

/**
 * The kinds of day that every history of employment is a mix of, as far as the measures can see.
 *
 * A day counts for an unweighted measure when some employment lies in its scope, and for a weighted one by
 * min(1, sum of percents). In the space of percents, the planes "sum = 100" of the weighted scopes cut
 * out cells on which every measure is linear, so a day inside a cell counts as a mix of the cell's
 * corners. The corners are the points where as many planes meet as percents are above their least.
 *
 * Exact for up to three weighted scopes that share roles: with two planes every corner is whole (0/1 matrices of order 2
 * have determinants -1, 0 and 1), and where three meet, all three measures are full, which whole percents
 * above the corner are too. With four or more a corner may be fractional; a day that no one can have is
 * then allowed, so that fewer implications are proved, and never a false one.
 *
 * The number of corners grows exponentially with the weighted scopes that share roles, of which one or two are usual.
 */
export const dayTypes = (measures: readonly Measure[]): readonly DayType[] => {
  const types = dayMixes(roleClasses(measures)).flatMap((mix) =>
    corners(mix, measures).map((percents) => contributions(percents, mix, measures)),
  );
  const distinct = new Map(types.map((type) => [type.join(), type]));
  return [...distinct.values()].filter((type) => type.some((part) => part > 0n));
};

/** Percents of each group, over a common denominator. */
interface Percents {
  readonly ofGroups: readonly bigint[];
  readonly denominator: bigint;
}

const contributions = ({ ofGroups, denominator }: Percents, mix: DayMix, measures: readonly Measure[]): DayType => {
  const full = FULL * denominator;
  return measures.map(({ weighted }, place) => {
    if (!weighted) return contains(mix.covered, place) ? full : 0n;
    const sum = total(ofGroups.filter((_, group) => contains(mix.groups[group]?.scopes ?? 0n, place)));
    return sum < full ? sum : full;
  });
};

/** Every corner of the cells. For each scope the sum is either left open or made full by a group not yet used. */
const corners = ({ groups }: DayMix, measures: readonly Measure[]): readonly Percents[] => {
  const scopes = [...measures.keys()].filter((place) => measures[place]?.weighted);
  const planes: IntegerTableau = {
    denominator: 1n,
    rows: scopes.map((place) => {
      const parts = groups.map((group) => (contains(group.scopes, place) ? 1n : 0n));
      return [...parts, FULL - total(groups.map(({ leastPercent }, index) => leastPercent * (parts[index] ?? 0n)))];
    }),
  };
  const found: Percents[] = [];
  const meet = (tableau: IntegerTableau, row: number, filledBy: ReadonlyMap<number, number>): void => {
    if (row === scopes.length) {
      const corner = cornerOf(tableau, filledBy, groups);
      if (corner !== undefined) found.push(corner);
      return;
    }
    meet(tableau, row + 1, filledBy);
    for (const group of groups.keys())
      if (!filledBy.has(group) && tableau.rows[row]?.[group] !== 0n)
        meet(pivot(tableau, row, group), row + 1, new Map([...filledBy, [group, row]]));
  };
  meet(planes, 0, new Map());
  return found;
};

/** The point where the planes meet; `undefined` when some group would have less than its least. */
const cornerOf = (
  { rows, denominator }: IntegerTableau,
  filledBy: ReadonlyMap<number, number>,
  groups: DayMix['groups'],
): Percents | undefined => {
  const sign = denominator < 0n ? -1n : 1n;
  const added = groups.map((_, group) => {
    const row = filledBy.get(group);
    return row === undefined ? 0n : sign * (rows[row]?.at(-1) ?? 0n);
  });
  if (added.some((part) => part < 0n)) return undefined;
  const positive = sign * denominator;
  return {
    denominator: positive,
    ofGroups: groups.map(({ leastPercent }, group) => leastPercent * positive + (added[group] ?? 0n)),
  };
};

const total = (parts: readonly bigint[]): bigint => parts.reduce((sum, part) => sum + part, 0n);
