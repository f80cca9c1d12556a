import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { actOnDraft, withStatus } from './draft-action';
import type { DraftInput, MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** Lämna in: asks for the draft to be reviewed. Until it is withdrawn nobody may change it. */
export const submitLadder = (context: MutationContext, input: DraftInput): Promise<Outcome<MadeRevision>> =>
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
      if (!isPerson(context)) return peopleOnly;
      const submitted = { ...withStatus(draft, 'IN_REVIEW'), submittedBy: context.viewer.subject };
      return saveDraft(context, unit, submitted, draft);
    },
  );

/**
 * Submitting and approving take two people: a key that somebody made for themself would otherwise be the other one.
 */
export const isPerson = ({ viewer }: MutationContext): boolean => viewer.kind === 'PERSON';

/** A system may draft, but neither submit nor approve. */
export const peopleOnly: Refused = refused({
  code: 'NOT_ALLOWED',
  path: [],
  sv: 'Det här kan bara en person göra, inte ett system eller en API-nyckel.',
  en: 'Only a person can do this, not a system or an API key.',
});
