/**
 * The candidate that a misspelt word most likely means, letter case aside; undefined when none is near.
 * Near is at most two letters in five wrong, by the distance of Levenshtein (1966).
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > LONGEST_WORD) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((one) => one.distance <= Math.max(one.candidate.length, word.length) * 0.4)
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.candidate;
};

const LONGEST_WORD = 100;

/** How many letters must be added, removed or changed to make one word of the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: Array.from(to).length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) row = nextRow(row, index + 1, letter, to);
  return row.at(-1) ?? 0;
};

const nextRow = (row: readonly number[], first: number, letter: string, to: string): number[] => {
  const next = [first];
  for (const [index, other] of Array.from(to).entries()) {
    const change = at(row, index) + (letter === other ? 0 : 1);
    next.push(Math.min(change, at(row, index + 1) + 1, at(next, index) + 1));
  }
  return next;
};

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
