/** Rows written by one statement; the engines bound the number of parameters. */
const BATCH = 500;

/** The items in their order, as many at a time as one statement may carry. */
export function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
