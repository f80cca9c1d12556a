import { hitGroupsIn, type Hit, type HitGroup } from './hits';
import { say } from './search-texts';
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

/** Suggestions for a text once it has settled; none while the list is not wanted. */
export const useSuggestions = (text: string, isWanted: boolean): Suggestions => {
  const settled = useSettled(text);
  const answer = useSearch(isWanted ? settled : '', MOST);
  if (!isWanted || text.length < SHORTEST) return { groups: [], hits: [], told: say('example') };
  if (answer.state === 'FAILED') return { groups: [], hits: [], told: say('failed') };
  const groups = answer.state === 'ANSWERED' ? hitGroupsIn(answer.data, MOST) : [];
  const hits = groups.flatMap((group) => group.hits);
  const isCurrent = settled === text && answer.state === 'ANSWERED' && !answer.isAskedAgain;
  if (!isCurrent) return { groups, hits, told: say('searching') };
  return { groups, hits, told: hits.length === 0 ? say('none') : say('count', { count: hits.length }) };
};
