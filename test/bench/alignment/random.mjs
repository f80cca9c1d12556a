// Randomness that is the same in every run.

/**
 * Draws from a seed, by Mulberry32 (T. Ettinger 2017).
 * @param {number} seed
 */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  /** A number from 0 up to, not including, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number from 0 up to, not including, the limit. */
  const below = (limit) => Math.floor(next() * limit);
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => items[below(items.length)];
  /** The items in another order (Fisher and Yates). @template T @param {readonly T[]} items @returns {T[]} */
  const shuffled = (items) => {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
    }
    return mixed;
  };
  return { next, below, pick, shuffled };
};
