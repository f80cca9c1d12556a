import { sameValue } from '../same-value';

/** One place where two plain values differ. A side is left out where there is nothing there. */
export interface ValueDifference {
  /** The way to the place: names of fields, and of list items their slug or code, else their index. */
  readonly path: readonly (string | number)[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * Where two plain values differ, as deep as both have a part there. List items that have a slug or a code are held
 * against those of the same; other lists are told whole, as is a list whose items only changed places.
 */
export const differencesBetween = (
  before: unknown,
  after: unknown,
  path: ValueDifference['path'] = [],
): readonly ValueDifference[] => {
  if (sameValue(before, after)) return [];
  const [were, are] = [partsOf(before), partsOf(after)];
  if (were === undefined || are === undefined) return [told(path, before, after)];
  const keys = [...new Set([...were.keys(), ...are.keys()])];
  const within = keys.flatMap((key) => differencesBetween(were.get(key), are.get(key), [...path, key]));
  return within.length > 0 ? within : [told(path, before, after)];
};

const told = (path: ValueDifference['path'], before: unknown, after: unknown): ValueDifference => ({
  path,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** The parts by name; undefined for what has none that can be told apart. */
const partsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined => {
  if (!isObject(value)) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const names = value.map(nameOf);
  const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  return isNamed ? new Map(value.map((item, index) => [String(names[index]), item])) : undefined;
};

const nameOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined;
  const name = item.slug ?? item.code;
  return typeof name === 'string' ? name : undefined;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
