/** Something that waits, known by its label. */
interface Waiting {
  readonly title: { readonly label: string };
}

/** A page of the queue, as it was fetched. */
export interface QueuePage<Item> {
  readonly items: readonly Item[];
  /** How many wait in all. */
  readonly total: number;
  /** Where the next page begins; undefined behind the last. */
  readonly after: string | undefined;
}

/** A walk through the queue, one title at a time. */
export interface QueueWalk<Item> {
  /** Those that wait, in the order of the queue, as far as they have been fetched. */
  readonly items: readonly Item[];
  /** Which of them is looked at, from 0. */
  readonly place: number;
  /** How many wait in all, also those that have not been fetched. */
  readonly remaining: number;
  /** Where the next page begins; undefined when all have been fetched. */
  readonly after: string | undefined;
}

/** What a decision took out of the walk, and where it stood. */
export type Taken<Item> = readonly { readonly item: Item; readonly index: number }[];

/** A walk from the beginning of the queue, or at the title that has the label where it is on the first page. */
export const walkFrom = <Item extends Waiting>(page: QueuePage<Item>, label?: string): QueueWalk<Item> => ({
  items: page.items,
  place: Math.max(
    0,
    page.items.findIndex(({ title }) => title.label === label),
  ),
  remaining: page.total,
  after: page.after,
});

/** The walk with a further page behind it. */
export const withPage = <Item extends Waiting>(walk: QueueWalk<Item>, page: QueuePage<Item>): QueueWalk<Item> => {
  const known = new Set(walk.items.map(({ title }) => title.label));
  return {
    ...walk,
    items: [...walk.items, ...page.items.filter(({ title }) => !known.has(title.label))],
    after: page.after,
  };
};

/** The title that is looked at; undefined when none waits. */
export const looksAt = <Item>({ items, place }: QueueWalk<Item>): Item | undefined => items[place];

/** The walk at the next title, and from the last at the first again. */
export const stepOn = <Item>(walk: QueueWalk<Item>): QueueWalk<Item> => moved(walk, 1);

/** The walk at the title before, and from the first at the last. */
export const stepBack = <Item>(walk: QueueWalk<Item>): QueueWalk<Item> => moved(walk, -1);

const moved = <Item>(walk: QueueWalk<Item>, steps: number): QueueWalk<Item> => {
  const { items, place } = walk;
  return items.length === 0 ? walk : { ...walk, place: (place + steps + items.length) % items.length };
};

/** The walk without the titles that were decided on: what stood behind the one that is looked at comes next. */
export const withoutTitles = <Item extends Waiting>(
  walk: QueueWalk<Item>,
  labels: readonly string[],
): { readonly walk: QueueWalk<Item>; readonly taken: Taken<Item> } => {
  const gone = new Set(labels);
  const taken = walk.items.flatMap((item, index) => (gone.has(item.title.label) ? [{ item, index }] : []));
  const items = walk.items.filter(({ title }) => !gone.has(title.label));
  const before = taken.filter(({ index }) => index < walk.place).length;
  const place = walk.place - before;
  return {
    walk: { ...walk, items, place: place < items.length ? place : 0, remaining: walk.remaining - gone.size },
    taken,
  };
};

/** The walk with what a decision took out back where it stood, at the first of that. */
export const withBack = <Item>(walk: QueueWalk<Item>, taken: Taken<Item>, count: number): QueueWalk<Item> => {
  const items = [...walk.items];
  for (const { item, index } of taken) items.splice(Math.min(index, items.length), 0, item);
  return { ...walk, items, place: taken[0]?.index ?? walk.place, remaining: walk.remaining + count };
};
