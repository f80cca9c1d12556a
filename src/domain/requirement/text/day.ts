import type { IsoDay } from '../../time/iso-day';

const swedishMonths = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `den 1 juli 2023`. */
export const swedishDay = (day: IsoDay): string => `den ${inWords(day, swedishMonths)}`;

/** `1 July 2023`. */
export const englishDay = (day: IsoDay): string => inWords(day, englishMonths);

const inWords = (day: IsoDay, months: readonly string[]): string => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? month} ${year}`;
};
