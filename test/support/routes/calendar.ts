import type { IsoDay } from '../../../src/domain/time/iso-day';

const MILLISECONDS_A_DAY = 86_400_000;

export const daysLater = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as IsoDay;

export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;

export const monthsLater = (day: IsoDay, months: number): IsoDay => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as IsoDay;
};

/** So many weeks of study later: each forty that are followed by more take a year. */
export const afterWeeks = (day: IsoDay, weeks: number): IsoDay => {
  let left = weeks;
  let years = 0;
  while (left > 40 + 1e-9) {
    left -= 40;
    years += 1;
  }
  return daysLater(monthsLater(day, 12 * years), Math.ceil(left * 7 - 1e-6));
};
