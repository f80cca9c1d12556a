import type { Place } from '../domain/ladder/finding';
import type { Position } from './fault';
import type { PlacedPart, PlacedValue } from './yaml/placed-value';

/**
 * Where a part of a domain value stands in its file. Where the file does not write the part out, the
 * nearest part around it: a missing key is at the mapping that lacks it.
 */
export const locatePlace = (root: PlacedValue, place: Place): Position => {
  let value = root;
  let position = root.position;
  for (const segment of place) {
    const part = partFor(value, segment);
    if (part === undefined) break;
    ({ value, keyPosition: position } = part);
  }
  return position;
};

const partFor = (value: PlacedValue, segment: string | number): PlacedPart | undefined => {
  if (Array.isArray(value.data)) return value.parts.get(indexOf(value.data, segment));
  if (typeof segment === 'number') return childOf(value, segment);
  const key = writtenKeys.get(segment) ?? segment;
  return value.parts.get(key) ?? onlyPart(value)?.value.parts.get(key);
};

/** Keys that a file writes in another way than the domain. */
const writtenKeys: ReadonlyMap<string, string> = new Map([
  ['expression', 'demand'],
  ['threshold', 'count'],
]);

/** A child of a branch: `allOf`, `anyOf` and `atLeast` name the list that the domain calls `of`. */
const childOf = (demand: PlacedValue, index: number): PlacedPart | undefined => {
  const branch = onlyPart(demand)?.value;
  const children = branch?.parts.get('of')?.value ?? branch;
  return children?.parts.get(String(index));
};

const onlyPart = ({ parts }: PlacedValue): PlacedPart | undefined =>
  parts.size === 1 ? [...parts.values()][0] : undefined;

/** The index of the item that has the slug or code, or is it; an index stays as it is. */
const indexOf = (items: readonly unknown[], segment: string | number): string =>
  String(typeof segment === 'number' ? segment : items.findIndex((item) => isNamed(item, segment)));

const isNamed = (item: unknown, name: string): boolean =>
  item === name ||
  (typeof item === 'object' &&
    item !== null &&
    (('slug' in item && item.slug === name) || ('code' in item && item.code === name)));
