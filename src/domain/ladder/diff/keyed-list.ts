/** An item of a list with the key that tells it from the others. */
export interface Keyed<Item> {
  readonly key: string;
  readonly item: Item;
}

/** What makes one list into another: removals first, then the order of what stays, then additions. */
export interface ListDifference<Item> {
  readonly removed: readonly Keyed<Item>[];
  /** The keys of the items that stay, in their new order; left out when they keep the one they had. */
  readonly order?: readonly string[];
  readonly added: readonly AddedItem<Item>[];
  /** The items that stay, as they were and as they are. */
  readonly kept: readonly { readonly key: string; readonly from: Item; readonly to: Item }[];
}

/** An item that only the later list has, and its place there. */
export interface AddedItem<Item> extends Keyed<Item> {
  /** The key of the item that it follows; left out when it is the first. */
  readonly after?: string;
}

/** The items with their keys; the second of one name gets `name#2`, the third `name#3`. */
export const keyed = <Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Keyed<Item>[] => {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: count === 1 ? name : `${name}#${count}`, item };
  });
};

/** What makes `from` into `to`; items are the same when their keys are. */
export const differenceOf = <Item>(from: readonly Keyed<Item>[], to: readonly Keyed<Item>[]): ListDifference<Item> => {
  const before = new Map(from.map((keyedItem) => [keyedItem.key, keyedItem]));
  const after = new Set(to.map(({ key }) => key));
  const kept = to.flatMap(({ key, item }) => {
    const was = before.get(key);
    return was === undefined ? [] : [{ key, from: was.item, to: item }];
  });
  const stays = from.filter(({ key }) => after.has(key));
  const order = kept.map(({ key }) => key);
  return {
    removed: from.filter(({ key }) => !after.has(key)),
    ...(stays.some(({ key }, index) => key !== order[index]) && { order }),
    added: to.flatMap((keyedItem, index) =>
      before.has(keyedItem.key) ? [] : [{ ...keyedItem, ...follows(to[index - 1]) }],
    ),
    kept,
  };
};

const follows = (previous: Keyed<unknown> | undefined): { readonly after?: string } =>
  previous === undefined ? {} : { after: previous.key };

/** The list without the item of the key. */
export const without = <Item>(list: readonly Keyed<Item>[], key: string): readonly Keyed<Item>[] =>
  list.filter((one) => one.key !== key);

/** The list with the items that the order names in that order. The others keep their places. */
export const ordered = <Item>(list: readonly Keyed<Item>[], order: readonly string[]): readonly Keyed<Item>[] => {
  const places = new Map(order.map((key, index) => [key, index]));
  const placeOf = ({ key }: Keyed<Item>): number => places.get(key) ?? order.length;
  const named = list.filter(({ key }) => places.has(key)).toSorted((left, right) => placeOf(left) - placeOf(right));
  const next = named.values();
  return list.map((one) => (places.has(one.key) ? (next.next().value ?? one) : one));
};

/** The list with the item after the one that it follows; last when that one is not there. */
export const inserted = <Item>(
  list: readonly Keyed<Item>[],
  { key, item, after }: AddedItem<Item>,
): readonly Keyed<Item>[] => {
  const previous = list.findIndex((one) => one.key === after);
  const place = after === undefined ? 0 : previous === -1 ? list.length : previous + 1;
  return list.toSpliced(place, 0, { key, item });
};

/** The list with another item in place of the one of the key. */
export const replaced = <Item>(list: readonly Keyed<Item>[], key: string, item: Item): readonly Keyed<Item>[] =>
  list.map((one) => (one.key === key ? { key, item } : one));
