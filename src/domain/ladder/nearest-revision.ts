import type { IsoDay } from '../time/iso-day';
import { daysInForce, revisionInForce } from './in-force';
import type { Ladder } from './ladder';

/**
 * The revision to show of a ladder on a day, of all its revisions, oldest first: the one in force; where none is, the
 * one that comes into force next; where none does, the one that was in force last; where none is known to be on any day,
 * the newest. Undefined of no revisions.
 */
export const nearestRevision = <Revision extends Ladder>(
  revisions: readonly Revision[],
  day: IsoDay,
): Revision | undefined =>
  revisionInForce(revisions, day) ?? next(revisions, day) ?? last(revisions, day) ?? revisions.at(-1);

const next = <Revision extends Ladder>(revisions: readonly Revision[], day: IsoDay): Revision | undefined =>
  revisions
    .flatMap((revision) => {
      const begins = daysInForce(revision, revisions)?.validFrom;
      return begins !== undefined && begins > day ? [{ revision, begins }] : [];
    })
    .toSorted((left, right) => inTime(left.begins, right.begins))[0]?.revision;

const last = <Revision extends Ladder>(revisions: readonly Revision[], day: IsoDay): Revision | undefined =>
  revisions
    .flatMap((revision) => {
      const ends = daysInForce(revision, revisions)?.validTo;
      return ends !== undefined && ends < day ? [{ revision, ends }] : [];
    })
    .toSorted((left, right) => inTime(right.ends, left.ends))[0]?.revision;

const inTime = (left: IsoDay, right: IsoDay): number => (left < right ? -1 : Number(left > right));
