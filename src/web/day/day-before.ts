const DAY = 86_400_000;

/** The day before a day; both as 2023-07-01. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
