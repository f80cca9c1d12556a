/** What stands in a column. */
interface ColumnContent {
  readonly index: number;
  readonly cells: readonly string[];
}

/**
 * The column with the most different texts of letters, as titles are; undefined where none or no single one stands
 * out.
 */
export const mostLikeTitles = (columns: readonly ColumnContent[]): number | undefined => {
  const [best, second] = columns
    .map(({ index, cells }) => ({ index, different: differentTexts(cells) }))
    .filter(({ different }) => different > 0)
    .toSorted((left, right) => right.different - left.different);
  if (best === undefined) return undefined;
  return second === undefined || second.different <= best.different * STANDS_OUT ? best.index : undefined;
};

/** The next column may have so many as a share of the best. */
const STANDS_OUT = 0.7;

/** How many different texts there are; 0 where most cells are something else. */
const differentTexts = (cells: readonly string[]): number => {
  const texts = cells.filter((cell) => titleLike.test(cell) && /\p{L}{3}/u.test(cell));
  return texts.length * 2 > cells.length ? new Set(texts.map((text) => text.toLowerCase())).size : 0;
};

/** Begins with a letter; a code has fewer of them. */
const titleLike = /^\p{L}[\p{L}\p{N} .,/()&:%+-]{0,119}$/u;
