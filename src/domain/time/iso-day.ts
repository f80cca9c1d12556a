/**
 * A calendar day, ISO 8601 (`2023-07-01`). Days compare as strings, so `<` and `>=` are the calendar's order.
 */
export type IsoDay = `${number}-${number}-${number}`;

// The calendar has no year 0.
const SHAPE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** True when the text is a day that exists in the calendar: `2023-02-29` is not. */
export const isIsoDay = (text: string): text is IsoDay => {
  if (!SHAPE.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};

/** The day of an instant, by the calendar of UTC. */
export const dayOf = (instant: Date): IsoDay => instant.toISOString().slice(0, 10) as IsoDay;

/** The day as a count of days since 1970-01-01, for arithmetic. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

/** The day `count` days later; earlier when `count` is negative. */
export const addDays = (day: IsoDay, count: number): IsoDay =>
  dayOf(new Date((dayNumber(day) + count) * MILLISECONDS_A_DAY));

const swedishCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day that it is in Sweden at an instant: the law and employers count days by Swedish time. */
export const dayInSweden = (instant: Date): IsoDay => swedishCalendar.format(instant) as IsoDay;
