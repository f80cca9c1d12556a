import type { Measure } from './measure';

/** A set of measures, as the bits of a number: bit n for the nth measure. */
export type MeasureSet = bigint;

/** Whether the nth measure is in the set. */
export const contains = (set: MeasureSet, place: number): boolean => ((set >> BigInt(place)) & 1n) === 1n;

/** The set of the measures at the places, counted from 0. */
export const setOf = (places: readonly number[]): MeasureSet =>
  places.reduce((set, place) => set | (1n << BigInt(place)), 0n);

/** Roles that no measure tells apart, as the measures that count them. */
export interface RoleClass {
  readonly unweighted: MeasureSet;
  readonly weighted: MeasureSet;
}

/** The classes of all roles in the scopes of the measures. */
export const roleClasses = (measures: readonly Measure[]): readonly RoleClass[] => {
  const classes = new Map<MeasureSet, RoleClass>();
  for (const role of new Set(measures.flatMap(({ scope }) => [...scope]))) {
    const places = [...measures.keys()].filter((place) => measures[place]?.scope.has(role));
    classes.set(setOf(places), {
      unweighted: setOf(places.filter((place) => measures[place]?.weighted === false)),
      weighted: setOf(places.filter((place) => measures[place]?.weighted === true)),
    });
  }
  return [...classes.values()];
};
