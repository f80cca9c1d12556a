/** Trigrams are told apart by so many numbers; two of them may seldom share one. */
const NUMBERS = 1 << 15;

/** Groups of three letters as numbers, each once and in rising order. */
export type Trigrams = Uint16Array;

/** The trigrams of a text with its borders. */
export const trigramsOf = (text: string): Trigrams => {
  const bordered = ` ${text} `;
  const all = new Uint16Array(bordered.length - 2);
  for (let start = 0; start < all.length; start += 1) {
    const firstTwo = bordered.charCodeAt(start) * 31 + bordered.charCodeAt(start + 1);
    all[start] = (firstTwo * 31 + bordered.charCodeAt(start + 2)) % NUMBERS;
  }
  all.sort();
  return all.filter((trigram, place) => place === 0 || trigram !== all[place - 1]);
};

/** How much two texts share of their trigrams (Dice 1945), 0 to 1; the other's lie between two places in a column. */
export const likeness = (one: Trigrams, column: Uint16Array, start: number, end: number): number => {
  const both = one.length + end - start;
  return both === 0 ? 0 : (2 * sharedBy(one, column, start, end)) / both;
};

/** How many trigrams both have: goes through the two in step, since both are in order. */
const sharedBy = (one: Trigrams, column: Uint16Array, start: number, end: number): number => {
  let shared = 0;
  let place = 0;
  for (let other = start; other < end; other += 1) {
    const sought = column[other] ?? 0;
    while (place < one.length && (one[place] ?? 0) < sought) place += 1;
    if (place === one.length) return shared;
    if (one[place] === sought) shared += 1;
  }
  return shared;
};
