import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder } from '../../domain/ladder/ladder';
import { omit } from '../../domain/omit';
import type { Refused } from '../mutation/outcome';
import type { LadderInWork } from './ladder-in-work';
import { notInWork, wrongStatus } from './refusals';

/**
 * The draft that an edit of the revision is made on: the open one, or a new one made of the newest published
 * revision. Refused for older revisions, and for a draft that awaits review or publication.
 */
export const openedDraft = (work: LadderInWork, revision: number): LadderDraft | Refused => {
  const newest = work.draft?.ladder ?? work.published.at(-1);
  if (newest?.revision !== revision) return notInWork;
  if (work.draft === undefined) return { ladder: nextRevision(newest), conflicts: [] };
  const { status } = work.draft.ladder;
  if (status === 'DRAFT') return work.draft;
  return wrongStatus(status, {
    sv: 'Dra tillbaka den till utkast innan du ändrar den.',
    en: 'Withdraw it to a draft before you change it.',
  });
};

/** What the next revision begins as: the content of this one, and nothing of when and by whom it was decided. */
export const nextRevision = (newest: Ladder): Ladder => ({
  ...omit(newest, 'publishedAt', 'decision', 'validFrom', 'validTo'),
  revision: newest.revision + 1,
  status: 'DRAFT',
});
