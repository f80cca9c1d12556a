import type { MemberAccess } from '../../domain/access/sharing';
import type { LadderReference } from '../../domain/ladder/ladder';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { ladderInWork } from './ladder-in-work';
import type { MadeRevision } from './made-revision';

/** Which ladder, and what the members of its owner may do with its drafts. */
export interface ShareLadderInput {
  readonly ladder: LadderReference;
  readonly access: MemberAccess;
}

/** Dela: an association lets its members read or write the drafts of a ladder that it owns. Only the owner decides. */
export const shareLadder = (
  context: MutationContext,
  { ladder: reference, access }: ShareLadderInput,
): Promise<Outcome<MadeRevision>> =>
  mutate(context, { action: 'SHARE_LADDER', permission: 'DECIDE_LADDERS' }, async (unit) => {
    const work = await ladderInWork(context, unit, reference, 'DECIDE_LADDERS');
    if ('problems' in work) return work;
    const { slug, organization, version } = work;
    const before = await unit.stores.sharing.accessOf(slug);
    const isChanged = before !== access;
    if (isChanged) await unit.stores.sharing.share(slug, access);
    const subject = { kind: 'ladders', key: slug };
    return {
      value: {
        slug,
        revision: reference.revision,
        version: work.draft?.ladder.revision === reference.revision ? version : 0,
      },
      trace: isChanged ? { organization, subject, before: { members: before }, after: { members: access } } : [],
    };
  });
