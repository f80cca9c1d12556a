/**
 * What the work makes of each item, in their order. After so many items others who wait for this process have their
 * turn.
 *
 * @param beforeTurn Told before each turn how many items are done.
 */
export const inTurns = async <Item, Made>(
  items: readonly Item[],
  itemsATurn: number,
  work: (item: Item) => Made,
  beforeTurn?: (done: number) => Promise<void>,
): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (let first = 0; first < items.length; first += itemsATurn) {
    await beforeTurn?.(first);
    await othersTurn();
    for (const item of items.slice(first, first + itemsATurn)) made.push(work(item));
  }
  return made;
};

/** Lets others who wait for this process have their turn. */
export const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
