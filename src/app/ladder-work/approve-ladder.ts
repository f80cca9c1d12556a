import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import { actOnDraft, withStatus } from './draft-action';
import type { DraftInput, MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** Godkänn: another person than the one who submitted says that the draft may be published. */
export const approveLadder = (context: MutationContext, input: DraftInput): Promise<Outcome<MadeRevision>> =>
  actOnDraft(
    context,
    {
      action: 'APPROVE_LADDER',
      permission: 'APPROVE_LADDERS',
      from: ['IN_REVIEW'],
      otherwise: { sv: 'Den måste lämnas in för granskning först.', en: 'It must be submitted for review first.' },
    },
    input,
    async (unit, { draft }) => {
      if (!isPerson(context.viewer)) return peopleOnly;
      if (draft.submittedBy === context.viewer.subject) return approvedBySubmitter;
      return saveDraft(context, unit, { ...withStatus(draft, 'APPROVED'), approvedBy: context.viewer.subject }, draft);
    },
  );

const approvedBySubmitter: Refused = refused({
  code: 'APPROVED_BY_SUBMITTER',
  path: ['ladder'],
  sv: 'Den som har lämnat in trappan får inte själv godkänna den. Be en kollega.',
  en: 'Whoever submitted the ladder may not approve it. Ask a colleague.',
});
