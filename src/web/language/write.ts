import { locale } from './language';

const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const kronor = new Intl.NumberFormat(locale, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Things one after the other, the last after “and”. */
export const writeList = (things: readonly string[]): string => lists.format(things);

/** A day in words: 2023-07-01 is 1 juli 2023. */
export const writeDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));

/** An instant in words, in the time of the reader. */
export const writeInstant = (instant: string): string => instants.format(new Date(instant));

/** A number with at most one decimal. */
export const writeNumber = (value: number): string => numbers.format(value);

/** Whole kronor. */
export const writeKronor = (value: number): string => kronor.format(value);

/** A share between 0 and 1 as percent. */
export const writeShare = (share: number): string => percent.format(share);
