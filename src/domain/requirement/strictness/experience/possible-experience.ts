import type { ExperienceLeaf } from '../../expression';
import type { Knowledge } from '../../knowledge';
import { canExceed } from '../simplex';
import { dayTypes, type DayType } from './day-type';
import { measuresOf, type Measure } from './measure';

/**
 * Can so much experience be had and so much not? A linear program over how long each kind of day lasts:
 * the held measures must be more than their limits and the denied ones at most theirs. Time is taken as
 * divisible: a world of whole days is one of them, so no implication is proved that whole days refute.
 */
export const possibleExperience = (
  held: readonly ExperienceLeaf[],
  denied: readonly ExperienceLeaf[],
  knowledge: Knowledge,
): boolean => partsThatShareRoles(measuresOf(held, denied, knowledge)).every(possibleTogether);

/** Measures without a role in common are decided apart: a day that serves both is as good as a day for each. */
const partsThatShareRoles = (measures: readonly Measure[]): readonly (readonly Measure[])[] =>
  measures.reduce<readonly (readonly Measure[])[]>((parts, measure) => {
    const touched = parts.filter((part) => part.some((other) => shareRole(measure, other)));
    return [...parts.filter((part) => !touched.includes(part)), [...touched.flat(), measure]];
  }, []);

const shareRole = (left: Measure, right: Measure): boolean => [...left.scope].some((role) => right.scope.has(role));

const possibleTogether = (measures: readonly Measure[]): boolean => {
  if (measures.some(({ atMost = 0n }) => atMost < 0n)) return false;
  const types = dayTypes(measures).filter((type) =>
    measures.every(({ atMost }, place) => atMost !== 0n || type[place] === 0n),
  );
  const someTime = measures.every(
    ({ above = -1n }, place) => above < 0n || types.some((type) => (type[place] ?? 0n) > 0n),
  );
  return someTime && canPassLimits(measures, types);
};

/**
 * Whether lengths of the day types exist with every held measure above its limit. Maximises the factor by
 * which all limits can be reached at once, and asks if it is more than 1. A limit of no time at all is left
 * out: any day type that counts for it can be added for as short a time as need be.
 */
const canPassLimits = (measures: readonly Measure[], types: readonly DayType[]): boolean => {
  const places = [...measures.keys()];
  const floors = places.filter((place) => (measures[place]?.above ?? 0n) > 0n);
  const ceilings = places.filter((place) => (measures[place]?.atMost ?? 0n) > 0n);
  if (floors.length === 0) return true;
  const amounts = (place: number): readonly bigint[] => types.map((type) => type[place] ?? 0n);
  return canExceed(
    {
      objective: [1n, ...types.map(() => 0n)],
      rows: [
        ...floors.map((place) => [measures[place]?.above ?? 0n, ...amounts(place).map((amount) => -amount)]),
        ...ceilings.map((place) => [0n, ...amounts(place)]),
      ],
      bounds: [...floors.map(() => 0n), ...ceilings.map((place) => measures[place]?.atMost ?? 0n)],
    },
    1n,
  );
};
