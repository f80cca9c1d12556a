import type { Catalog } from '../../catalog/catalog';
import { placeLadder } from '../../catalog/placed-ladder';
import { unpackLadder } from '../../domain/ladder/adaptation/pack-ladder';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Draft } from '../ports/draft-store';
import type { DraftsShown, ShownDraft } from './drafts-shown';
import { revisionKey } from '../../domain/ladder/ladder';

/** The draft as a whole: what adapts another ladder is made of its base and the changes. */
export const unpackDraft = ({ ladders }: Catalog, { content }: Draft<'ladder'>): LadderDraft => ({
  ...content,
  ladder: unpackLadder(content.ladder, (base) => ladders.get(revisionKey(base))?.published),
});

/** Lays out the draft and notes that it was shown; the caller has made sure that it may be. */
export const showDraft = (
  { catalog, drafts }: { readonly catalog: Catalog; readonly drafts: DraftsShown },
  draft: Draft<'ladder'>,
): ShownDraft => {
  const { ladder, ...rest } = unpackDraft(catalog, draft);
  const shown = { ...rest, placed: placeLadder(ladder), version: draft.version };
  drafts.add(shown);
  return shown;
};
