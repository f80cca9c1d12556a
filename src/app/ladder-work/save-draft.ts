import { packLadder } from '../../domain/ladder/adaptation/pack-ladder';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import { sameValue } from '../../domain/same-value';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { MadeRevision } from './made-revision';
import { revisionKey } from '../../domain/ladder/ladder';

/**
 * Makes the draft the next version of its ladder; `before` is what it was made from, for the trail. An open draft that is
 * what it was stays at its version; to open one is a change, whatever it holds.
 */
export const saveDraft = async (
  { viewer }: MutationContext,
  { stores, catalog, at }: MutationUnit,
  draft: LadderDraft,
  before: LadderDraft | undefined,
): Promise<Done<MadeRevision>> => {
  const { slug, revision, organization } = draft.ladder;
  const open = sameValue(draft, before) ? await stores.drafts.find('ladder', slug) : undefined;
  if (open) return { value: { slug, revision, version: open.version }, trace: [] };
  const { version } = await stores.drafts.save({
    kind: 'ladder',
    key: slug,
    organization,
    content: {
      ...draft,
      ladder: packLadder(draft.ladder, (base) => catalog.ladders.get(revisionKey(base))?.published),
    },
    changedAt: at,
    changedBy: viewer.subject,
  });
  return {
    value: { slug, revision, version },
    trace: { organization, subject: { kind: 'ladders', key: revisionKey(draft.ladder) }, before, after: draft },
  };
};
