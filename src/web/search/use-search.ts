import { useAnswer, type Answer } from '../api/use-answer';
import { apiLanguage } from '../language/language';
import { SearchDocument, type SearchQuery } from './search.generated';

/** Shorter texts are in nearly everything. */
export const SHORTEST = 2;

/** More titles are asked for than are shown: those of the ladders are picked out among them. */
const TITLES = 20;

/**
 * Searches titles, roles, ladders and organisations in one query. What was asked before is let go of when the text
 * changes.
 *
 * @param most How many of each kind.
 */
export const useSearch = (text: string, most: number): Answer<SearchQuery> =>
  useAnswer(
    SearchDocument,
    { text, language: apiLanguage, titles: TITLES, first: most },
    { paused: text.length < SHORTEST },
  );
