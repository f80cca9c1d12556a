/**
 * A list that never changes: one that comes after it shares with it all but the end, so that adding one item costs the
 * same whether there are ten or a million.
 */
export interface GrowingList<Item> {
  readonly length: number;
  at(index: number): Item | undefined;
  /** The list with more items behind those that it has. */
  with(items: readonly Item[]): GrowingList<Item>;
  [Symbol.iterator](): Iterator<Item>;
}

/** Of a million items there are some thousand chunks: adding one copies one chunk and the list of the chunks. */
const CHUNK = 1024;

/** Full chunks, and at last one that may have room. */
type Chunks<Item> = readonly (readonly Item[])[];

/** A list of the items. */
export const growingList = <Item>(items: readonly Item[] = []): GrowingList<Item> => listOf(chunked(items));

const listOf = <Item>(chunks: Chunks<Item>): GrowingList<Item> => {
  const last = chunks.at(-1) ?? [];
  return Object.freeze({
    length: Math.max(chunks.length - 1, 0) * CHUNK + last.length,
    at: (index: number) => chunks[Math.floor(index / CHUNK)]?.[index % CHUNK],
    with: (items: readonly Item[]) =>
      last.length < CHUNK
        ? listOf([...chunks.slice(0, -1), ...chunked([...last, ...items])])
        : listOf([...chunks, ...chunked(items)]),
    [Symbol.iterator]: () => new Array<Item>().concat(...chunks)[Symbol.iterator](),
  });
};

const chunked = <Item>(items: readonly Item[]): Chunks<Item> =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );
