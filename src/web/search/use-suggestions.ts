import { useAnswer } from '../api/use-answer';
import { apiLanguage } from '../language/language';
import { hitGroupsIn, type Hit, type HitGroup } from './hits';
import { likelyGroups } from './likely-titles';
import { say } from './search-texts';
import { SuggestedTitlesDocument } from './suggested-titles.generated';
import { SHORTEST, useSearch } from './use-search';
import { useSettled } from './use-settled';

const MOST = 4;

/** What there is to choose from while somebody types. */
interface Suggestions {
  readonly groups: readonly HitGroup[];
  readonly hits: readonly Hit[];
  /** How it stands, in words. */
  readonly told: string;
}

/**
 * Suggestions for a text once it has settled; none while the list is not wanted. Where nothing is called so, the titles
 * that the text may stand for.
 */
export const useSuggestions = (text: string, isWanted: boolean): Suggestions => {
  const settled = useSettled(text);
  const answer = useSearch(isWanted ? settled : '', MOST);
  const found = answer.state === 'ANSWERED' ? hitGroupsIn(answer.data, MOST) : [];
  const isFound = settled === text && answer.state === 'ANSWERED' && !answer.isAskedAgain;
  const isGuessed = isWanted && text.length >= SHORTEST && isFound && found.length === 0;
  const guess = useAnswer(SuggestedTitlesDocument, { labels: [text], language: apiLanguage }, { paused: !isGuessed });
  if (!isWanted || text.length < SHORTEST) return { groups: [], hits: [], told: say('example') };
  if (answer.state === 'FAILED') return { groups: [], hits: [], told: say('failed') };
  const likely = guess.state === 'ANSWERED' ? likelyGroups(guess.data, MOST) : [];
  return suggest(isGuessed ? likely : found, isFound && !(isGuessed && guess.state === 'LOADING'));
};

const suggest = (groups: readonly HitGroup[], isSettled: boolean): Suggestions => {
  const hits = groups.flatMap((group) => group.hits);
  if (!isSettled) return { groups, hits, told: say('searching') };
  return { groups, hits, told: hits.length === 0 ? say('none') : say('count', { count: hits.length }) };
};
