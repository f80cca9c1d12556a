import type { Requirement } from '../../requirement/requirement';
import { addDays, type IsoDay } from '../../time/iso-day';
import { inForce, intersection, type Validity } from '../../time/validity';

/** A day and a place on which a demand is held against what the local ladder demands. */
export interface Circumstance {
  readonly day: IsoDay;
  /** Code of an organisation; left out for one that no requirement names. */
  readonly place?: string;
}

/** The requirements that decide whether a demand is kept, of either ladder. */
export interface InPlay {
  readonly base: readonly Requirement[];
  readonly local: readonly Requirement[];
}

/**
 * Enough days and places to tell whether the demand is kept wherever and whenever it holds while the local ladder is
 * in force. What holds changes only where a requirement begins or has ended, and differs only where one names the
 * place. What the local ladder demands can only help: so neither a day on which it begins to demand something nor a
 * place that only it names is asked about, since what is kept without that is kept with it.
 */
export const circumstancesOf = (
  demand: Requirement,
  { base, local }: InPlay,
  ladder: Validity,
): readonly Circumstance[] => {
  const within = intersection(demand, ladder);
  const daysAt = (place: string | undefined): readonly IsoDay[] => {
    const counts = ({ jurisdiction }: Requirement): boolean => jurisdiction === undefined || jurisdiction === place;
    const turning = [...base.filter(counts).flatMap(turningDays), ...local.filter(counts).flatMap(dayAfter)];
    return [...new Set([within.validFrom ?? BEGINNING, ...turning])].filter((day) => inForce(within, day));
  };
  if (demand.jurisdiction !== undefined) return circumstancesAt(demand.jurisdiction, daysAt(demand.jurisdiction));
  const elsewhere = daysAt(undefined).map((day) => ({ day }));
  const places = new Set(base.flatMap(({ jurisdiction }) => jurisdiction ?? []));
  return [
    ...elsewhere,
    ...[...places].flatMap((place) => {
      const own = base.filter(({ jurisdiction }) => jurisdiction === place);
      return circumstancesAt(
        place,
        daysAt(place).filter((day) => own.some((requirement) => inForce(requirement, day))),
      );
    }),
  ];
};

/** True when the requirement holds there and then. */
export const holdsIn = (requirement: Requirement, { day, place }: Circumstance): boolean =>
  inForce(requirement, day) && (requirement.jurisdiction === undefined || requirement.jurisdiction === place);

/** The jurisdictions that count in the circumstance. */
export const jurisdictionsIn = ({ place }: Circumstance): ReadonlySet<string> =>
  new Set(place === undefined ? [] : [place]);

const circumstancesAt = (place: string, days: readonly IsoDay[]): readonly Circumstance[] =>
  days.map((day) => ({ day, place }));

const BEGINNING: IsoDay = '0001-01-01';

const turningDays = (validity: Validity): readonly IsoDay[] => [
  ...(validity.validFrom === undefined ? [] : [validity.validFrom]),
  ...dayAfter(validity),
];

const dayAfter = ({ validTo }: Validity): readonly IsoDay[] => (validTo === undefined ? [] : [addDays(validTo, 1)]);
