import type { Employment } from '../person/employment';
import type { Respite } from '../requirement/respite';
import { addMonths } from '../time/add-months';
import { addDays, type IsoDay } from '../time/iso-day';

/** What a respite is counted from. */
export interface RespiteGround {
  readonly employments: readonly Employment[];
  /** Slug of the step's role, for a respite that names no roles; left out of a task. */
  readonly role?: string;
}

/**
 * The last day on which the demand need not be met as yet; undefined when there is no respite on the day: it is over,
 * or no employment in the roles is known.
 */
export const respiteUntil = (respite: Respite, ground: RespiteGround, day: IsoDay): IsoDay | undefined => {
  const first = firstUnbrokenDay(employmentsUnder(respite, ground), day);
  const last = first && lastDayOfMonths(first, respite.months);
  return last !== undefined && day <= last ? last : undefined;
};

const employmentsUnder = ({ roles }: Respite, { employments, role: own }: RespiteGround): readonly Employment[] =>
  employments.filter(
    ({ role, verification }) =>
      verification === 'VERIFIED' && role !== undefined && (roles.length > 0 ? roles.includes(role) : role === own),
  );

/** The first day of the employments that touch or overlap each other up to the day; undefined when none lasts on it. */
const firstUnbrokenDay = (employments: readonly Employment[], day: IsoDay): IsoDay | undefined => {
  let first: IsoDay | undefined;
  let last: IsoDay | undefined;
  for (const { from, to = day } of begunBy(employments, day)) {
    if (last === undefined || from > addDays(last, 1)) first = from;
    if (last === undefined || to > last) last = to;
  }
  return last !== undefined && day <= last ? first : undefined;
};

/** Those that have begun, the earliest first; one that ends before it begins is none. */
const begunBy = (employments: readonly Employment[], day: IsoDay): readonly Employment[] =>
  employments
    .filter(({ from, to = day }) => from <= day && from <= to)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));

/** The last day of so many months: the day before the one with the same number; the last of a month that has none. */
export const lastDayOfMonths = (first: IsoDay, months: number): IsoDay => {
  const later = addMonths(first, months);
  return numberInMonth(later) === numberInMonth(first) ? addDays(later, -1) : later;
};

const numberInMonth = (day: IsoDay): string => day.slice(-2);
