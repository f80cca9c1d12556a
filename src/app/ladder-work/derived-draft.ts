import { deriveFrom, type DerivedIdentity } from '../../domain/ladder/adaptation/derive-from';
import type { Ladder } from '../../domain/ladder/ladder';
import type { LocalizedText } from '../../domain/text/language';
import type { MutationUnit, Trace } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** What a ladder that adapts another is called. */
export interface DerivedLadderInput {
  readonly slug: string;
  readonly name: LocalizedText;
}

/** Opens the first draft of a ladder that adapts the base, and tells of it where the trail of that ladder begins. */
export const openDerivedDraft = async (
  context: MutationContext,
  unit: MutationUnit,
  base: Ladder,
  identity: DerivedIdentity,
): Promise<{ readonly value: MadeRevision; readonly traces: readonly Trace[] }> => {
  const draft = { ladder: deriveFrom(base, identity), conflicts: [] };
  const { value, trace } = await saveDraft(context, unit, draft, undefined);
  return { value, traces: [trace].flat().map((one) => ({ ...one, action: 'DERIVE_LADDER' })) };
};
