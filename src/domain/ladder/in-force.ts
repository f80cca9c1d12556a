import { addDays, type IsoDay } from '../time/iso-day';
import { inForce, type Validity } from '../time/validity';
import type { Ladder } from './ladder';

/**
 * The revision that is in force on the day, of the revisions of one ladder: the newest that has begun, unless its last
 * day has passed. A revision gives way for good when a newer one begins: it does not come back when that one ends.
 */
export const revisionInForce = <Revision extends Ladder>(
  revisions: readonly Revision[],
  day: IsoDay,
): Revision | undefined => {
  const newest = revisions
    .filter((ladder) => isEverInForce(ladder) && hasBegun(ladder, day))
    .toSorted((left, right) => right.revision - left.revision)[0];
  return newest && inForce(newest, day) ? newest : undefined;
};

/**
 * True when the revision is in force on the days between its dates. A retired one without a last day was never told
 * when it ended, so it is in force on no day.
 */
export const isEverInForce = ({ status, validTo }: Ladder): boolean =>
  status === 'PUBLISHED' || (status === 'RETIRED' && validTo !== undefined);

/**
 * The days on which the revision is the one in force among those of its ladder, as `revisionInForce` has it.
 * Undefined when there is no such day.
 */
export const daysInForce = (ladder: Ladder, revisions: readonly Ladder[]): Validity | undefined => {
  if (!isEverInForce(ladder)) return undefined;
  const newer = revisions.filter((other) => other.revision > ladder.revision && isEverInForce(other));
  if (newer.some(({ validFrom }) => validFrom === undefined)) return undefined;
  const lastDays = [ladder.validTo, ...newer.map(dayBefore)].filter((day) => day !== undefined).toSorted();
  const { validFrom } = ladder;
  const validTo = lastDays[0];
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom ? undefined : { validFrom, validTo };
};

const hasBegun = ({ validFrom }: Validity, day: IsoDay): boolean => validFrom === undefined || validFrom <= day;

/** The last day of what gives way when this begins. */
const dayBefore = ({ validFrom }: Validity): IsoDay | undefined => validFrom && addDays(validFrom, -1);
