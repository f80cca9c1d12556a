import { useAnswer } from '../api/use-answer';
import { apiLanguage } from '../language/language';
import { hitGroupsIn, isTitleFound, type Hit, type HitGroup } from './hits';
import { likelyGroups } from './likely-titles';
import { say } from './search-texts';
import { SuggestedTitlesDocument } from './suggested-titles.generated';
import { SHORTEST, useSearch } from './use-search';
import { useSettled } from './use-settled';

const MOST = 4;

/** Beside what is called so, only what a text stands for more likely than not. */
const LIKELY = 0.5;

/** What there is to choose from while somebody types. */
interface Suggestions {
  readonly groups: readonly HitGroup[];
  readonly hits: readonly Hit[];
  /** How it stands, in words. */
  readonly told: string;
}

/**
 * Suggestions for a text once it has settled; none while the list is not wanted. Where no title is called so, first the
 * titles that the text may stand for: "usk" is in sjukhuskemist, but stands for undersköterska.
 */
export const useSuggestions = (text: string, isWanted: boolean): Suggestions => {
  const settled = useSettled(text);
  const answer = useSearch(isWanted ? settled : '', MOST);
  const found = answer.state === 'ANSWERED' ? hitGroupsIn(answer.data, MOST) : [];
  const isAnswered = settled === text && answer.state === 'ANSWERED' && !answer.isAskedAgain;
  const isNeeded = isWanted && text.length >= SHORTEST;
  const isGuessed = isNeeded && isAnswered && !isTitleFound(found, text);
  const guess = useGuess(text, { isWanted: isGuessed, least: found.length === 0 ? 0 : LIKELY });
  if (!isNeeded) return { groups: [], hits: [], told: say('example') };
  if (answer.state === 'FAILED') return { groups: [], hits: [], told: say('failed') };
  return isGuessed ? suggest([...guess.groups, ...found], guess.isSettled) : suggest(found, isAnswered);
};

/** The titles that a text may stand for. */
const useGuess = (text: string, { isWanted, least }: { readonly isWanted: boolean; readonly least: number }) => {
  const guess = useAnswer(SuggestedTitlesDocument, { labels: [text], language: apiLanguage }, { paused: !isWanted });
  return {
    groups: guess.state === 'ANSWERED' ? likelyGroups(guess.data, { most: MOST, least }) : [],
    isSettled: guess.state !== 'LOADING',
  };
};

const suggest = (groups: readonly HitGroup[], isSettled: boolean): Suggestions => {
  const hits = groups.flatMap((group) => group.hits);
  if (!isSettled) return { groups, hits, told: say('searching') };
  return { groups, hits, told: hits.length === 0 ? say('none') : say('count', { count: hits.length }) };
};
