import { readsLikeTitle } from './reads-like-title';

/** What stands in a column. */
interface ColumnContent {
  readonly index: number;
  readonly cells: readonly string[];
}

/**
 * The column most of whose different texts read like titles; of several, the one that has clearly the most different.
 * Undefined where there is none: a column of persons' names must never be taken for the titles.
 */
export const mostLikeTitles = (columns: readonly ColumnContent[]): number | undefined => {
  const [best, second] = columns
    .map(({ index, cells }) => ({ index, different: differentTitles(cells) }))
    .filter(({ different }) => different > 0)
    .toSorted((left, right) => right.different - left.different);
  if (best === undefined) return undefined;
  return second === undefined || second.different <= best.different * STANDS_OUT ? best.index : undefined;
};

/** The next column may have so many as a share of the best. */
const STANDS_OUT = 0.7;

/** How many different texts read like titles; 0 where not even half of them do. */
const differentTitles = (cells: readonly string[]): number => {
  const different = new Set(cells.map((cell) => cell.toLowerCase()));
  const titles = [...different].filter(readsLikeTitle);
  return titles.length * 2 >= different.size ? titles.length : 0;
};
