/**
 * The fewest edits that make some part of the text into the pattern: a letter that is put in, left out, changed, or
 * that has changed places with the next. Sellers, P. H. (1980), "The theory and computation of evolutionary
 * distances: pattern recognition", Journal of Algorithms 1(4), with the transpositions of Damerau (1964).
 */
export const nearestPart = (pattern: string, text: string): number => {
  let beforeLast: Costs = [];
  let last: Costs = Array.from({ length: pattern.length + 1 }, (_, length) => length);
  let fewest = pattern.length;
  for (let end = 1; end <= text.length; end += 1) {
    const row = [0];
    for (let length = 1; length <= pattern.length; length += 1) {
      row.push(cheapest(pattern.slice(0, length), text.slice(0, end), { beforeLast, last, row }));
    }
    fewest = Math.min(fewest, at(row, pattern.length));
    [beforeLast, last] = [last, row];
  }
  return fewest;
};

/** The fewest edits from the first letters of the pattern, by their number, to a part that ends at one place. */
type Costs = readonly number[];

/** The costs for parts that end two letters earlier, one letter earlier, and here as far as they are known. */
interface Known {
  readonly beforeLast: Costs;
  readonly last: Costs;
  readonly row: Costs;
}

const cheapest = (pattern: string, text: string, { beforeLast, last, row }: Known): number => {
  const { length } = pattern;
  const changed = at(last, length - 1) + Number(pattern.at(-1) !== text.at(-1));
  const missing = at(row, length - 1) + 1;
  const extra = at(last, length) + 1;
  const swapped = isSwapped(pattern, text) ? at(beforeLast, length - 2) + 1 : Infinity;
  return Math.min(changed, missing, extra, swapped);
};

const isSwapped = (pattern: string, text: string): boolean =>
  pattern.length > 1 && text.length > 1 && pattern.at(-1) === text.at(-2) && pattern.at(-2) === text.at(-1);

const at = (costs: Costs, length: number): number => costs[length] ?? Infinity;
