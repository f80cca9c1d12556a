/** A value of a difference as a line of text: words and numbers as they are, what is composed as JSON. */
export const writeValue = (
  value: unknown,
  words: { readonly nothing: string; readonly yes: string; readonly no: string },
): string => {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return JSON.stringify(value, undefined, 2);
};

/** The way to a place as a line: steps › underskoterska › title. */
export const writePath = (path: readonly string[], whole: string): string =>
  path.length === 0 ? whole : path.join(' › ');
