import type { IsoDay } from '../time/iso-day';
import { inForce } from '../time/validity';
import type { Ladder } from './ladder';

/**
 * The revision that is in force on the day, of the revisions of one ladder: published, or retired with a last
 * day that has not passed. Where several are, the newest; a published revision without an end gives way to the
 * next one when that begins.
 */
export const revisionInForce = <Revision extends Ladder>(
  revisions: readonly Revision[],
  day: IsoDay,
): Revision | undefined =>
  revisions
    .filter((ladder) => isEverInForce(ladder) && inForce(ladder, day))
    .toSorted((left, right) => right.revision - left.revision)[0];

/**
 * True when the revision is in force on the days between its dates. A retired one without a last day was never told
 * when it ended, so it is in force on no day.
 */
export const isEverInForce = ({ status, validTo }: Ladder): boolean =>
  status === 'PUBLISHED' || (status === 'RETIRED' && validTo !== undefined);
