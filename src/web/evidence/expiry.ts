/** How near the end of a merit is; NONE where it has no end. */
export type Expiry = 'NONE' | 'LATER' | 'SOON' | 'EXPIRED';

const DAYS_OF_SOON = 365;
const DAY = 86_400_000;

/**
 * How near the last day of a merit is: soon is within a year, long enough to study or be assessed anew.
 *
 * @param expires The last day, as 2027-03-31.
 * @param today As 2026-11-22.
 */
export const expiryOf = (expires: string | null, today: string): Expiry => {
  if (expires === null) return 'NONE';
  if (expires < today) return 'EXPIRED';
  return Date.parse(expires) - Date.parse(today) <= DAYS_OF_SOON * DAY ? 'SOON' : 'LATER';
};
