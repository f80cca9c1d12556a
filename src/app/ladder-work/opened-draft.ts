import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder } from '../../domain/ladder/ladder';
import { omit } from '../../domain/omit';
import type { MutationUnit } from '../mutation/mutate';
import type { Refused } from '../mutation/outcome';
import { carriedOver, newerBase } from './carried-over';
import type { LadderInWork } from './ladder-in-work';
import { notInWork, wrongStatus } from './refusals';

/**
 * The draft that the revision is changed in: the open one, or a new one made of the newest published revision. Refused
 * for older revisions, and for a draft that awaits review or publication.
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

/**
 * The same where no file says which base is adapted: a new draft begins on the newest revision of its base, with the
 * conflicts that follow, also when the draft that followed the base has been discarded. An open one stays on the base
 * that was chosen for it until the base is published anew.
 */
export const openedOnNewestBase = (
  { catalog }: Pick<MutationUnit, 'catalog'>,
  work: LadderInWork,
  revision: number,
): LadderDraft | Refused => {
  const draft = openedDraft(work, revision);
  if ('problems' in draft || work.draft !== undefined) return draft;
  const base = newerBase(catalog, draft.ladder);
  return base ? carriedOver(catalog, draft, base) : draft;
};

/** What the next revision begins as: the content of this one, and nothing of when and by whom it was decided. */
export const nextRevision = (newest: Ladder): Ladder => ({
  ...omit(newest, 'publishedAt', 'decision', 'validFrom', 'validTo'),
  revision: newest.revision + 1,
  status: 'DRAFT',
});
