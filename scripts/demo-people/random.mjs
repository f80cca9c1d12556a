/** Numbers that look random and are the same each time: mulberry32, a generator by Tommy Ettinger in the public domain. */
export const randomFrom = (seed) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const two = (number) => String(number).padStart(2, '0');
  return {
    /** True so often, from 0 to 1. */
    chance: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)],
    whole,
    /** Some day of the years, both included. */
    day: (firstYear, lastYear) => `${whole(firstYear, lastYear)}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
    /** A first of a month of the years. */
    month: (firstYear, lastYear) => `${whole(firstYear, lastYear)}-${two(whole(1, 12))}-01`,
  };
};
