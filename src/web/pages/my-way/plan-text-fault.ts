import { isOwn, type DraftAction } from '../../plan/plan-draft';

const LONGEST = 500;

/** What is wrong with the text of an action; undefined when nothing is, and of what nobody edits. */
export const faultOf = (action: DraftAction): 'empty' | 'tooLong' | undefined => {
  if (!isOwn(action)) return undefined;
  if (action.text.trim() === '') return 'empty';
  return action.text.length > LONGEST ? 'tooLong' : undefined;
};
