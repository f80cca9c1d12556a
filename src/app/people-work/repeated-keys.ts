/** Tells of what a list says more than once where it stands last: that is what counts. */
export interface RepeatedKeys {
  /** Notes that the row, counted from 0, tells of what has the key. The rows are noted in their order. */
  note(key: string, row: number): void;
  /** True where no later row tells of the same. */
  isLast(key: string, row: number): boolean;
}

/** 4 MB of bits. Of 400,000 different keys about one in 200 meets a bit that is set, and is remembered in vain. */
const BITS = 2 ** 25;

/**
 * Remembers few of the keys: those whose bit was set by an earlier one, which may have been another. A memory of that
 * size holds however long the list is, and the answer is exact (a Bloom filter with one hash function, whose false
 * positives do no harm; B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13, 1970).
 */
export const repeatedKeys = (): RepeatedKeys => {
  const bits = new Uint8Array(BITS / 8);
  const lastRows = new Map<string, number>();
  return {
    note: (key, row) => {
      const bit = hashOf(key) % BITS;
      const [place, mask] = [bit >> 3, 1 << (bit & 7)];
      const byte = bits[place] ?? 0;
      if ((byte & mask) === 0) bits[place] = byte | mask;
      else lastRows.set(key, row);
    },
    isLast: (key, row) => (lastRows.get(key) ?? row) === row,
  };
};

/** FNV-1a over the code units, stirred once more: its low bits alone tell little of the last sign. */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
};
