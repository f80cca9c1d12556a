import type { IsoDay } from '../../../time/iso-day';
import type { QualificationLeaf } from '../../expression';

/** The days between which a paper must have been begun and issued. */
type DayLimits = Pick<QualificationLeaf, 'begunFrom' | 'begunBefore' | 'issuedFrom' | 'issuedBefore'>;

/** When a paper was begun and issued. A day stands for all days from it to the next day that is named. */
interface PaperDays {
  readonly begun: RepresentativeDay;
  readonly issued: RepresentativeDay;
}

/** The empty text sorts before every day, and stands for the days before the first that is named. */
const BEFORE_ALL = '';
type RepresentativeDay = IsoDay | typeof BEFORE_ALL;

/**
 * Every way to place a paper in time that the limits can tell apart. The days that they name cut time into
 * pieces on which all of them answer alike, so the first day of each piece is enough; no studies begin
 * after their paper is issued.
 */
export const placesInTime = (limits: readonly DayLimits[]): readonly PaperDays[] => {
  const named = limits.flatMap(({ begunFrom, begunBefore, issuedFrom, issuedBefore }) =>
    [begunFrom, begunBefore, issuedFrom, issuedBefore].filter((day) => day !== undefined),
  );
  const days: readonly RepresentativeDay[] = [BEFORE_ALL, ...new Set(named)];
  return days.flatMap((begun) => days.filter((issued) => begun <= issued).map((issued) => ({ begun, issued })));
};

/** True when a paper of those days keeps within the limits. */
export const keepsWithin = (
  { begun, issued }: PaperDays,
  { begunFrom, begunBefore, issuedFrom, issuedBefore }: DayLimits,
): boolean =>
  (begunFrom === undefined || begunFrom <= begun) &&
  (begunBefore === undefined || begun < begunBefore) &&
  (issuedFrom === undefined || issuedFrom <= issued) &&
  (issuedBefore === undefined || issued < issuedBefore);
