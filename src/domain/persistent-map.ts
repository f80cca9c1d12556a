/**
 * A map by text that never changes: one that comes after it shares with it all but the few entries that lie in the
 * same buckets as what was set, so that setting one entry costs the same whether there are ten or a million.
 */
export interface PersistentMap<Value> {
  get(key: string): Value | undefined;
  /** The map with these entries in the place of what it has for their keys. */
  with(entries: Iterable<readonly [string, Value]>): PersistentMap<Value>;
}

/** Of a million entries a bucket holds some 250; the list of the buckets is itself copied in microseconds. */
const BUCKETS = 4096;

type Bucket<Value> = ReadonlyMap<string, Value>;

/** A map that holds nothing yet. */
export const emptyPersistentMap = <Value>(): PersistentMap<Value> =>
  mapOf(new Array<Bucket<Value>>(BUCKETS).fill(new Map()));

const mapOf = <Value>(buckets: readonly Bucket<Value>[]): PersistentMap<Value> =>
  Object.freeze({
    get: (key: string) => buckets[bucketOf(key)]?.get(key),
    with: (entries: Iterable<readonly [string, Value]>) => mapOf(withEntries(buckets, entries)),
  });

const withEntries = <Value>(
  buckets: readonly Bucket<Value>[],
  entries: Iterable<readonly [string, Value]>,
): readonly Bucket<Value>[] => {
  const changed = new Map<number, Map<string, Value>>();
  for (const [key, value] of entries) {
    const place = bucketOf(key);
    const bucket = changed.get(place) ?? new Map(buckets[place]);
    changed.set(place, bucket.set(key, value));
  }
  const copy = [...buckets];
  for (const [place, bucket] of changed) copy[place] = bucket;
  return copy;
};

/** FNV-1a, 32 bits, over the code units (Fowler, Noll and Vo, RFC 9923), down to the number of buckets. */
const bucketOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
};
