/** The first and last day of a requirement, as the API tells them. */
export interface DemandDates {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** How a requirement stands on a day: in force, not yet, or no longer. */
export const whenInForce = ({ validFrom, validTo }: DemandDates, day: string): 'NOW' | 'AHEAD' | 'ENDED' => {
  if (validFrom !== null && validFrom > day) return 'AHEAD';
  return validTo !== null && validTo < day ? 'ENDED' : 'NOW';
};
