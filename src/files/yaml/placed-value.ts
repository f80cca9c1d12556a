import type { Position } from '../fault';

/** A value as it stands in a YAML file: plain data, and where the value and each of its parts stand. */
export interface PlacedValue {
  /** Text, number, boolean, null, list or object with the keys of the mapping. */
  readonly data: unknown;
  readonly position: Position;
  /** The characters of a number, boolean or text without quotation marks. */
  readonly plainSource?: string;
  /** The parts of a mapping by their key, of a list by their index. */
  readonly parts: ReadonlyMap<string, PlacedPart>;
}

/** A value within a mapping or a list. */
export interface PlacedPart {
  /** Where the key stands; in a list, where the item stands. */
  readonly keyPosition: Position;
  readonly value: PlacedValue;
}

/** The value that the keys and indexes lead to; undefined when they lead nowhere. */
export const partAt = (root: PlacedValue, path: readonly string[]): PlacedValue | undefined =>
  path.reduce<PlacedValue | undefined>((value, key) => value?.parts.get(key)?.value, root);
