const swedishCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day that it is in Sweden at an instant, as 2026-11-22: the API counts days so, wherever the reader is. */
export const dayInSweden = (instant: Date | string): string => swedishCalendar.format(new Date(instant));
