import { revisionKey } from '../../catalog/placed-ladder';
import type { LadderReference } from '../../domain/ladder/ladder';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { actOnDraft } from './draft-action';
import type { DraftInput } from './made-revision';

/** Kasta: closes a draft that nobody wants. What is published stays, and the versions of the draft stay in the history. */
export const discardLadder = (context: MutationContext, input: DraftInput): Promise<Outcome<LadderReference>> =>
  actOnDraft(
    context,
    {
      action: 'DISCARD_LADDER',
      permission: 'DRAFT_LADDERS',
      from: ['DRAFT'],
      otherwise: { sv: 'Dra tillbaka den till utkast först.', en: 'Withdraw it to a draft first.' },
    },
    input,
    async ({ stores }, { draft, slug, organization }) => {
      await stores.drafts.close('ladder', slug);
      const subject = { kind: 'ladders', key: revisionKey(draft.ladder) };
      const { revision } = draft.ladder;
      return { value: { slug, revision }, trace: { organization, subject, before: draft, after: undefined } };
    },
  );
