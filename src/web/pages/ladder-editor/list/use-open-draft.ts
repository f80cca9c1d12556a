import type { Failure } from '../../../api/failure';
import { useAnswer } from '../../../api/use-answer';
import { apiLanguage } from '../../../language/language';
import { LadderRevisionsDocument } from '../ladder-to-edit.generated';

/** What is known of the draft that a file would be read into; its version is 0 where there is none. */
type OpenDraft =
  | { readonly state: 'LOADING' }
  | {
      readonly state: 'KNOWN';
      readonly version: number;
      /** Asks whether it has another version by now; undefined where there is nothing to ask about. */
      readonly ask: (() => void) | undefined;
    }
  | { readonly state: 'FAILED'; readonly failure: Failure; readonly ask: () => void };

/** Finds the open draft of the ladder, if it has one; a file that says no slug is read into none. */
export const useOpenDraft = (slug: string | undefined): OpenDraft => {
  const answer = useAnswer(
    LadderRevisionsDocument,
    { slug: slug ?? '', language: apiLanguage },
    { paused: slug === undefined, lists: 'Ladder' },
  );
  if (slug === undefined) return { state: 'KNOWN', version: 0, ask: undefined };
  if (answer.state !== 'ANSWERED') return answer;
  const { data, isAskedAgain, failure, ask } = answer;
  if (isAskedAgain) return { state: 'LOADING' };
  if (failure) return { state: 'FAILED', failure, ask };
  const revisions = data.ladder?.revisions ?? [];
  return { state: 'KNOWN', version: revisions.find(({ version }) => version > 0)?.version ?? 0, ask };
};
