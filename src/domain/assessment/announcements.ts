import type { Requirement } from '../requirement/requirement';
import { sameValue } from '../same-value';
import type { IsoDay } from '../time/iso-day';

/** The demands of the same step in the ladder's next revision. */
export interface Upcoming<Held extends Requirement = Requirement> {
  /** The first day of the revision. */
  readonly from: IsoDay;
  readonly requirements: readonly Held[];
}

/** A demand that comes into force, with its first day. */
export interface Announcement<Held extends Requirement = Requirement> {
  readonly from: IsoDay;
  readonly requirement: Held;
}

/**
 * The demands that come into force after the day, by their first days: those of the present revision whose own first
 * day is still to come, and those that the next revision adds. A demand is the same when slug, scope, strength and expression are.
 */
export const announcementsAfter = <Held extends Requirement>(
  day: IsoDay,
  present: readonly Held[],
  upcoming?: Upcoming<Held>,
): readonly Announcement<Held>[] => {
  const later = present.flatMap((requirement): readonly Announcement<Held>[] => {
    const { validFrom: from } = requirement;
    return from !== undefined && from > day && staysUntil(from, requirement, upcoming) ? [{ from, requirement }] : [];
  });
  const added = upcoming === undefined ? [] : addedBy(upcoming, present);
  return [...later, ...added]
    .filter(({ from, requirement: { validTo } }) => validTo === undefined || from <= validTo)
    .toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
};

/** What the next revision drops before it has begun never comes into force. */
const staysUntil = (from: IsoDay, requirement: Requirement, upcoming: Upcoming | undefined): boolean =>
  upcoming === undefined || from < upcoming.from || has(upcoming.requirements, requirement);

const has = (requirements: readonly Requirement[], sought: Requirement): boolean =>
  requirements.some((one) => one.slug === sought.slug && sameValue(weightOf(one), weightOf(sought)));

const weightOf = ({ scope, strength, expression }: Requirement) => ({ scope, strength, expression });

const addedBy = <Held extends Requirement>(
  { from, requirements }: Upcoming<Held>,
  present: readonly Held[],
): readonly Announcement<Held>[] =>
  requirements
    .filter((requirement) => !has(present, requirement))
    .map((requirement) => {
      const { validFrom = from } = requirement;
      return { from: validFrom > from ? validFrom : from, requirement };
    });
