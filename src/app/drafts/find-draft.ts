import { can, canSomewhere } from '../../domain/access/can';
import type { MutationContext, ViewerContext } from '../mutation/mutation-context';
import type { Draft } from '../ports/draft-store';
import type { ShownDraft } from './drafts-shown';
import { ownedLadder } from './owned-ladder';
import { showDraft } from './show-draft';

/** The open draft of the ladder, when there is one that the viewer may see. */
export const findDraft = async (context: ViewerContext, slug: string): Promise<ShownDraft | undefined> => {
  if (!canSomewhere(context.viewer, 'READ_DRAFTS')) return undefined;
  const draft = await context.stores.drafts.find('ladder', slug);
  return draft && (await maySee(context, draft)) ? showDraft(context, draft) : undefined;
};

/**
 * The draft as it stood at the version, for the answer to a mutation that has made that version. An answer that is given
 * again, for an idempotency key, shows it only to who may still see it.
 */
export const findDraftVersion = async (
  context: MutationContext,
  slug: string,
  version: number,
): Promise<ShownDraft | undefined> => {
  const draft = await context.stores.drafts.findVersion('ladder', slug, version);
  return draft && (await maySee(context, draft)) ? showDraft(context, draft) : undefined;
};

const maySee = async ({ viewer, catalog, stores }: ViewerContext, draft: Draft<'ladder'>): Promise<boolean> =>
  can(viewer, 'READ_DRAFTS', await ownedLadder(catalog, stores.sharing, { slug: draft.key, ...draft }));
