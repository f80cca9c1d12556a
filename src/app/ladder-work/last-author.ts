import type { MutationUnit } from '../mutation/mutate';
import type { Draft } from '../ports/draft-store';
import { TRAPPA } from './follow-base';
import type { LadderInWork } from './ladder-in-work';

/**
 * Subject of the viewer who made the last change of what the open draft says. To submit, approve or withdraw it changes
 * nothing of that, and to carry it over to a new revision of its base is nobody's work.
 */
export const lastAuthor = async (
  { stores }: MutationUnit,
  { slug, version: newest }: LadderInWork,
): Promise<string | undefined> => {
  let draft = await stores.drafts.findVersion('ladder', slug, newest);
  while (draft !== undefined) {
    const before: Draft<'ladder'> | undefined = await stores.drafts.findVersion('ladder', slug, draft.version - 1);
    if (before === undefined || isWritten(before, draft)) return draft.changedBy;
    draft = before;
  }
  return undefined;
};

/** True when somebody wrote the later version: they opened the draft, or changed what it says. */
const isWritten = (before: Draft<'ladder'>, after: Draft<'ladder'>): boolean =>
  before.content.ladder.revision !== after.content.ladder.revision ||
  (after.changedBy !== TRAPPA && !isMove(before, after));

/** True when the draft only moved on in its life; what is in review or approved cannot be changed. */
const isMove = ({ content: before }: Draft<'ladder'>, { content: after }: Draft<'ladder'>): boolean =>
  before.submittedBy !== after.submittedBy || before.approvedBy !== after.approvedBy;
