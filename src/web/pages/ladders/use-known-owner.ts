import { useAnswer } from '../../api/use-answer';
import { useDay } from '../../day/use-day';
import { ladderChoices } from './ladder-choices';
import { LadderChoicesDocument } from './list-page.generated';

/**
 * Whether the organisation that an address names is one of those that the filter offers, so that the API is not asked
 * for the ladders of one that does not exist. No organisation at all is known; so is each while the choices fail.
 */
export const useKnownOwner = (code: string | undefined): 'KNOWN' | 'UNKNOWN' | 'LOADING' => {
  const { day } = useDay();
  const answer = useAnswer(LadderChoicesDocument, { asOf: day ?? null }, { paused: code === undefined });
  if (code === undefined || answer.state === 'FAILED') return 'KNOWN';
  if (answer.state === 'LOADING') return 'LOADING';
  const { organizations } = ladderChoices(answer.data.ladders.nodes);
  return organizations.some(({ value }) => value === code) ? 'KNOWN' : 'UNKNOWN';
};
