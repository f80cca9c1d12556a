import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import { actOnDraft, withStatus, type DraftActionInput } from './draft-action';
import type { MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** Lämna in: asks for the draft to be reviewed. Until it is withdrawn nobody may change it. */
export const submitLadder = (context: MutationContext, input: DraftActionInput): Promise<Outcome<MadeRevision>> =>
  actOnDraft(
    context,
    {
      action: 'SUBMIT_LADDER',
      permission: 'DRAFT_LADDERS',
      from: ['DRAFT'],
      otherwise: { sv: 'Bara ett utkast kan lämnas in.', en: 'Only a draft can be submitted.' },
    },
    input,
    async (unit, { draft }) => {
      if (!isPerson(context.viewer)) return peopleOnly;
      const submitted = { ...withStatus(draft, 'IN_REVIEW'), submittedBy: context.viewer.subject };
      return saveDraft(context, unit, submitted, draft);
    },
  );
