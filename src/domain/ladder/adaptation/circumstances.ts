import type { Requirement } from '../../requirement/requirement';
import { addDays, type IsoDay } from '../../time/iso-day';
import { inForce, type Validity } from '../../time/validity';
import type { Ladder } from '../ladder';

/** A day and a place on which the same requirements hold as on all those around it. */
export interface Circumstance {
  readonly day: IsoDay;
  /** Code of an organisation; left out for one that no requirement names. */
  readonly place?: string;
}

/**
 * Enough days and places to tell everything that the two ladders demand while the local one is in force: what
 * holds changes only where a requirement begins or has ended, and differs only where one names the place.
 */
export const circumstancesOf = (base: Ladder, local: Ladder): readonly Circumstance[] => {
  const requirements = [base, local].flatMap(({ steps }) => steps.flatMap((step) => step.requirements));
  const days = new Set([BEGINNING, ...[local, ...requirements].flatMap(turningDays)]);
  const places = new Set(requirements.flatMap(({ jurisdiction }) => jurisdiction ?? []));
  return [...days]
    .filter((day) => inForce(local, day))
    .flatMap((day) => [{ day }, ...[...places].map((place) => ({ day, place }))]);
};

/** True when the requirement holds there and then. */
export const holdsIn = (requirement: Requirement, { day, place }: Circumstance): boolean =>
  inForce(requirement, day) && (requirement.jurisdiction === undefined || requirement.jurisdiction === place);

/** The jurisdictions that count in the circumstance. */
export const jurisdictionsIn = ({ place }: Circumstance): ReadonlySet<string> =>
  new Set(place === undefined ? [] : [place]);

const BEGINNING: IsoDay = '0001-01-01';

const turningDays = ({ validFrom, validTo }: Validity): readonly IsoDay[] => [
  ...(validFrom === undefined ? [] : [validFrom]),
  ...(validTo === undefined ? [] : [addDays(validTo, 1)]),
];
