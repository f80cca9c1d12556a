/** The entries that have a value. */
export const withoutGaps = (entries: object): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/** The entries that a reader would not fill in by itself: neither left out, nor empty lists, nor false. */
export const withoutDefaults = (entries: object): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => !isDefault(value)));

const isDefault = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);
