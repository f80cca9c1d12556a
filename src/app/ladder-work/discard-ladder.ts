import type { MemberAccess } from '../../domain/access/sharing';
import { revisionKey, type LadderReference } from '../../domain/ladder/ladder';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import type { Stores } from '../ports/unit-of-work';
import { actOnDraft, type DraftActionInput } from './draft-action';

/**
 * Kasta: closes a draft that nobody wants. What is published stays, and the versions of the draft stay in the history.
 * Only the owner may, also where members may write. Where nothing was ever published the slug is free again, so what members might do with the ladder ends with it.
 */
export const discardLadder = (context: MutationContext, input: DraftActionInput): Promise<Outcome<LadderReference>> =>
  actOnDraft(
    context,
    {
      action: 'DISCARD_LADDER',
      permission: 'DISCARD_DRAFTS',
      from: ['DRAFT'],
      otherwise: { sv: 'Dra tillbaka den till utkast först.', en: 'Withdraw it to a draft first.' },
    },
    input,
    async ({ stores }, { draft, slug, organization, published }) => {
      await stores.drafts.close('ladder', slug);
      const members = published.length === 0 ? await endSharing(stores, slug) : 'NONE';
      const subject = { kind: 'ladders', key: revisionKey(draft.ladder) };
      const before = { ...draft, ...(members !== 'NONE' && { members }) };
      const { revision } = draft.ladder;
      return { value: { slug, revision }, trace: { organization, subject, before, after: undefined } };
    },
  );

/** Gives what members might do until now. */
const endSharing = async ({ sharing }: Stores, slug: string): Promise<MemberAccess> => {
  const members = await sharing.accessOf(slug);
  if (members !== 'NONE') await sharing.share(slug, 'NONE');
  return members;
};
