import { addDays, type IsoDay } from '../time/iso-day';
import { inForce, overlaps, type Validity } from '../time/validity';
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

/**
 * The days from the first to the last on which the revision is the one in force among those of its ladder, as
 * `revisionInForce` has it; on some between, a newer one may be. Undefined when there is no such day.
 */
export const daysInForce = (ladder: Ladder, revisions: readonly Ladder[]): Validity | undefined => {
  const newer = revisions.filter((other) => other.revision > ladder.revision && isEverInForce(other) && hasDays(other));
  return isEverInForce(ladder) ? withoutEnds(ladder, newer) : undefined;
};

/** What is left of the days when those at either end that the others take are taken away. */
const withoutEnds = ({ validFrom, validTo }: Validity, others: readonly Validity[]): Validity | undefined => {
  const days = { validFrom, validTo };
  if (!hasDays(days)) return undefined;
  const taking = others.filter((other) => overlaps(other, days));
  const atEnd = taking.find(
    (other) => other.validTo === undefined || (validTo !== undefined && validTo <= other.validTo),
  );
  if (atEnd) return atEnd.validFrom && withoutEnds({ validFrom, validTo: addDays(atEnd.validFrom, -1) }, taking);
  const atStart = taking.find(
    (other) => other.validFrom === undefined || (validFrom !== undefined && other.validFrom <= validFrom),
  );
  if (atStart) return atStart.validTo && withoutEnds({ validFrom: addDays(atStart.validTo, 1), validTo }, taking);
  return days;
};

const hasDays = ({ validFrom, validTo }: Validity): boolean =>
  validFrom === undefined || validTo === undefined || validFrom <= validTo;
