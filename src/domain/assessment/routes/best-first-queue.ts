/**
 * A queue that gives the best item first: a binary heap (Williams, Algorithm 232: Heapsort, Communications of the ACM
 * 7(6), 1964).
 */
export interface BestFirstQueue<Item> {
  readonly add: (item: Item) => void;
  /** Takes the best item out; undefined when there is none. */
  readonly takeBest: () => Item | undefined;
}

/** An empty queue; `compare` is negative when the first of two is the better. */
export const bestFirstQueue = <Item>(compare: (one: Item, other: Item) => number): BestFirstQueue<Item> => {
  const heap: Item[] = [];
  const isBetter = (one: number, other: number): boolean => {
    const [left, right] = [heap[one], heap[other]];
    return left !== undefined && right !== undefined && compare(left, right) < 0;
  };
  const swap = (one: number, other: number): void => {
    const [left, right] = [heap[one], heap[other]];
    if (left === undefined || right === undefined) return;
    heap[one] = right;
    heap[other] = left;
  };
  const rise = (place: number): void => {
    const above = Math.floor((place - 1) / 2);
    if (place === 0 || !isBetter(place, above)) return;
    swap(place, above);
    rise(above);
  };
  const sink = (place: number): void => {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const better = isBetter(right, left) ? right : left;
    if (!isBetter(better, place)) return;
    swap(place, better);
    sink(better);
  };
  return {
    add: (item) => {
      heap.push(item);
      rise(heap.length - 1);
    },
    takeBest: () => {
      const best = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last;
        sink(0);
      }
      return best;
    },
  };
};
