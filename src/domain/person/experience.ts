import type { IsoDay } from '../time/iso-day';

/**
 * One calendar month of full-time work, in the units that experience is measured in. A unit is one
 * percent of one 377 580th of a month: 377 580 is the least common multiple of 28, 29, 30 and 31, so
 * a day of any month, at any percent, is a whole number of units.
 */
export const unitsAMonth = 37_758_000;

const FULL_TIME = 100;
const MONTHS_A_YEAR = 12;

/** A time of work: `percent` (1 to 100) of full time from the first day to the last; no last day while it lasts. */
export interface WorkPeriod {
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly percent: number;
}

/**
 * How much experience the periods give on a day, in units (`unitsAMonth`), exactly. Each calendar
 * month counts by the share of its days that were worked. Periods that overlap count once: a day
 * counts in full however many periods cover it, or, when `weighted`, by the sum of their percents up
 * to full time. Days after `lastDay` do not count, and a period that ends before it begins is nothing.
 */
export const measureExperience = (periods: readonly WorkPeriod[], weighted: boolean, lastDay: IsoDay): number => {
  let units = 0;
  let percent = 0;
  let since = 0;
  for (const change of changesOf(periods, weighted, lastDay)) {
    units += Math.min(percent, FULL_TIME) * (change.place - since);
    percent += change.percent;
    since = change.place;
  }
  return units;
};

/** Units as tenths of a month; a tenth that has been started counts in full. */
export const startedTenths = (units: number): number => Math.ceil((units * 10) / unitsAMonth);

/** From this place in time on, so many percent more are worked, or fewer. */
interface Change {
  readonly place: number;
  readonly percent: number;
}

/** Where work begins and ends, in the order of time. */
const changesOf = (periods: readonly WorkPeriod[], weighted: boolean, lastDay: IsoDay): readonly Change[] =>
  periods
    .flatMap((period): readonly Change[] => {
      const to = period.to === undefined || period.to > lastDay ? lastDay : period.to;
      if (period.from > to) return [];
      const percent = weighted ? period.percent : FULL_TIME;
      return [
        { place: startOf(period.from), percent },
        { place: endOf(to), percent: -percent },
      ];
    })
    .sort((left, right) => left.place - right.place);

/** The place in time where the day begins, on a line where every calendar month is equally long. */
const startOf = (day: IsoDay): number => placeOf(day, -1);

/** The place where the day ends, which is where the next begins. */
const endOf = (day: IsoDay): number => placeOf(day, 0);

const placeOf = (day: IsoDay, offset: number): number => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  const monthLength = unitsAMonth / FULL_TIME;
  return (year * MONTHS_A_YEAR + month) * monthLength + (dayOfMonth + offset) * (monthLength / daysIn(year, month));
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
