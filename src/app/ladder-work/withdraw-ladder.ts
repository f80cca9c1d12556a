import { omit } from '../../domain/omit';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { actOnDraft, withStatus, type DraftActionInput } from './draft-action';
import type { MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** Dra tillbaka: what was submitted or approved becomes a draft again, that can be changed. */
export const withdrawLadder = (context: MutationContext, input: DraftActionInput): Promise<Outcome<MadeRevision>> =>
  actOnDraft(
    context,
    {
      action: 'WITHDRAW_LADDER',
      permission: 'DRAFT_LADDERS',
      from: ['IN_REVIEW', 'APPROVED'],
      otherwise: {
        sv: 'Det finns inget att dra tillbaka.',
        en: 'There is nothing to withdraw.',
      },
    },
    input,
    (unit, { draft }) => saveDraft(context, unit, omit(withStatus(draft, 'DRAFT'), 'submittedBy', 'approvedBy'), draft),
  );
