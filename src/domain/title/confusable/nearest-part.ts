/**
 * The fewest edits that make some part of the text into the pattern: a letter that is put in, left out, changed, or
 * that has changed places with the next. Sellers, P. H. (1980), "The theory and computation of evolutionary
 * distances: pattern recognition", Journal of Algorithms 1(4), with the transpositions of Damerau (1964).
 */
export const nearestPart = (pattern: string, text: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [...pattern, ''].map((_, length) => length);
  let fewest = pattern.length;
  for (let at = 1; at <= text.length; at += 1) {
    const row = [0];
    for (let length = 1; length <= pattern.length; length += 1) {
      const changed = costAt(last, length - 1) + Number(pattern[length - 1] !== text[at - 1]);
      const missing = costAt(row, length - 1) + 1;
      const extra = costAt(last, length) + 1;
      const isSwapped =
        length > 1 && at > 1 && pattern[length - 1] === text[at - 2] && pattern[length - 2] === text[at - 1];
      const swapped = isSwapped ? costAt(beforeLast, length - 2) + 1 : Infinity;
      row.push(Math.min(changed, missing, extra, swapped));
    }
    fewest = Math.min(fewest, costAt(row, pattern.length));
    [beforeLast, last] = [last, row];
  }
  return fewest;
};

const costAt = (row: readonly number[], length: number): number => row[length] ?? Infinity;
