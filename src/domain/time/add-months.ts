import { addDays, type IsoDay } from './iso-day';

const MONTHS_A_YEAR = 12;

/** The day with the same number so many months later; the last of the month where that has no such day. */
export const addMonths = (day: IsoDay, months: number): IsoDay => {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const monthsSinceYearZero = year * MONTHS_A_YEAR + month - 1 + months;
  const sameNumber = addDays(firstOfMonth(monthsSinceYearZero), number - 1);
  const monthAfter = firstOfMonth(monthsSinceYearZero + 1);
  return sameNumber < monthAfter ? sameNumber : addDays(monthAfter, -1);
};

const firstOfMonth = (monthsSinceYearZero: number): IsoDay => {
  const year = String(Math.floor(monthsSinceYearZero / MONTHS_A_YEAR)).padStart(4, '0');
  const month = String((monthsSinceYearZero % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return `${year}-${month}-01` as IsoDay;
};
