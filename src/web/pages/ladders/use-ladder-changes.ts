import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { LadderDemandsDocument } from './ladder-demands.generated';
import { ladderChanges, type LadderChange } from './ladder-changes';

/** What changes in a ladder on which days; undefined until it is known, or where it could not be asked for. */
export const useLadderChanges = (slug: string): readonly LadderChange[] | undefined => {
  const answer = useAnswer(LadderDemandsDocument, { slug, language: apiLanguage });
  const ladder = answer.state === 'ANSWERED' ? answer.data.ladder : undefined;
  return ladder ? ladderChanges(ladder.revisions) : undefined;
};
