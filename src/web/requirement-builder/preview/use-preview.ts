import { useAnswer, type Answer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { useSettled } from '../../search/use-settled';
import type { RequirementToSave } from '../requirement-to-save';
import { RequirementPreviewDocument, type RequirementPreviewQuery } from './preview.generated';

/** What a requirement would come to. */
export type Preview = RequirementPreviewQuery['previewRequirement'];

/** Where a requirement would stand. */
export interface PreviewPlace {
  readonly ladder: string;
  readonly step: string;
  /** Slug of the requirement that it replaces. */
  readonly replacing?: string | undefined;
}

/** What is known of a requirement that is being built. */
export interface Previewed {
  readonly answer: Answer<RequirementPreviewQuery>;
  /** What it comes to, when that is known for what is there now and not for something that has been changed since. */
  readonly current: Preview | undefined;
  /** The latest that was known, also while it is asked for anew. */
  readonly latest: Preview | undefined;
}

/** A wait that lets one write a word, in milliseconds. */
const WAIT = 350;

/**
 * Asks what the requirement would come to once it has not changed for a while; an answer to what has been changed since
 * is dropped. Nothing is asked while it is not finished.
 */
export const usePreview = (place: PreviewPlace, made: RequirementToSave | undefined): Previewed => {
  const wanted = JSON.stringify({ ...place, ...made, language: apiLanguage });
  const settled = useSettled(wanted, WAIT);
  const variables = JSON.parse(settled) as PreviewPlace & RequirementToSave & { readonly language: typeof apiLanguage };
  const answer = useAnswer(RequirementPreviewDocument, variables, {
    paused: made === undefined || !('requirement' in variables),
  });
  const latest = answer.state === 'ANSWERED' ? answer.data.previewRequirement : undefined;
  const isCurrent = made !== undefined && settled === wanted && answer.state === 'ANSWERED' && !answer.isAskedAgain;
  return { answer, latest, current: isCurrent ? latest : undefined };
};
