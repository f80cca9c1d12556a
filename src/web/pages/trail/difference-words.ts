/** A difference as the API tells it. */
export interface ToldDifference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type Words = Readonly<Record<'nothing' | 'yes' | 'no', string>>;

/** One line for each value that changed: what came or went whole is spread out over its parts. */
export const spreadDifferences = (differences: readonly ToldDifference[]): readonly ToldDifference[] =>
  differences.flatMap(spread);

const spread = (difference: ToldDifference): readonly ToldDifference[] => {
  const { path, before, after } = difference;
  if (!isParted(before) && !isParted(after)) return [difference];
  const names = [...new Set([...Object.keys(partsOf(before)), ...Object.keys(partsOf(after))])];
  if (names.length === 0) return [difference];
  return names.flatMap((name) =>
    spread({ path: [...path, name], before: partsOf(before)[name], after: partsOf(after)[name] }),
  );
};

type Parts = Readonly<Record<string, unknown>>;

const isParted = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): Parts => (isParted(value) ? value : {});

/** A value as a text: words and numbers as they are, a list by its parts, what is composed as JSON. */
export const writeValue = (value: unknown, words: Words): string => {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? words.nothing : value.map((part) => writeValue(part, words)).join(', ');
};

/** The way to a place as a line: steps › underskoterska › title. */
export const writePath = (path: readonly string[], whole: string): string =>
  path.length === 0 ? whole : path.join(' › ');
