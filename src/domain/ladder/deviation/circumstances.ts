import { addDays, type IsoDay } from '../../time/iso-day';
import type { Requirement } from '../../requirement/requirement';
import type { Ladder } from '../ladder';

/** A day and a place that a demand is judged for. */
export interface Circumstance {
  readonly day: IsoDay;
  /** Codes of the employer and of the organisations that it belongs to. */
  readonly jurisdictions: ReadonlySet<string>;
}

/**
 * The days and places between which the demands of the ladders can differ: the first day and every later one on
 * which a requirement begins or has ended, each where the employer is and in every other place that one names.
 */
export const circumstancesFrom = (first: Circumstance, ...ladders: readonly Ladder[]): readonly Circumstance[] => {
  const requirements = ladders.flatMap(({ steps }) => steps.flatMap((step) => step.requirements));
  const places = [first.jurisdictions, ...otherPlaces(first.jurisdictions, requirements)];
  return [first.day, ...turningDays(first.day, requirements)].flatMap((day) =>
    places.map((jurisdictions) => ({ day, jurisdictions })),
  );
};

const turningDays = (first: IsoDay, requirements: readonly Requirement[]): readonly IsoDay[] => {
  const days = requirements.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validTo === undefined ? [] : [addDays(validTo, 1)]),
  ]);
  return [...new Set(days)].filter((day) => day > first).toSorted();
};

const otherPlaces = (
  known: ReadonlySet<string>,
  requirements: readonly Requirement[],
): readonly ReadonlySet<string>[] => {
  const named = requirements.flatMap(({ jurisdiction }) => (jurisdiction === undefined ? [] : [jurisdiction]));
  return [...new Set(named)].filter((code) => !known.has(code)).map((code) => new Set([...known, code]));
};
