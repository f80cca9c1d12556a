import type { Place } from '../../ladder/finding';
import type { ReferenceData } from '../../reference-data';

/** Every text in the part of the data at the place: of a reference its slug, of a demand all that it names. */
export const textsAt = (data: ReferenceData, place: Place): readonly string[] => textsIn(place.reduce(partOf, data));

const partOf = (value: unknown, name: string | number): unknown => {
  if (Array.isArray(value)) return typeof name === 'number' ? value[name] : value.find((item) => isNamed(item, name));
  if (!isObject(value)) return undefined;
  // A number in a demand is the index of a branch's child.
  return typeof name === 'number' ? partOf(value.of, name) : value[name];
};

const isNamed = (item: unknown, name: string): boolean =>
  item === name || (isObject(item) && (item.slug === name || item.code === name));

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
