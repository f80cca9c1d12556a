import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import { actOnDraft, withStatus, type DraftActionInput } from './draft-action';
import { lastAuthor } from './last-author';
import type { MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** Godkänn: another person than the one who submitted, and than the one who wrote last, says that it may be published. */
export const approveLadder = (context: MutationContext, input: DraftActionInput): Promise<Outcome<MadeRevision>> =>
  actOnDraft(
    context,
    {
      action: 'APPROVE_LADDER',
      permission: 'APPROVE_LADDERS',
      from: ['IN_REVIEW'],
      otherwise: { sv: 'Den måste lämnas in för granskning först.', en: 'It must be submitted for review first.' },
    },
    input,
    async (unit, open) => {
      const { draft } = open;
      const { subject } = context.viewer;
      if (!isPerson(context.viewer)) return peopleOnly;
      if (draft.submittedBy === subject) return approvedBySubmitter;
      if ((await lastAuthor(unit, open)) === subject) return approvedByAuthor;
      return saveDraft(context, unit, { ...withStatus(draft, 'APPROVED'), approvedBy: subject }, draft);
    },
  );

const approvedBySubmitter: Refused = refused({
  code: 'APPROVED_BY_SUBMITTER',
  path: ['ladder'],
  sv: 'Den som har lämnat in trappan får inte själv godkänna den. Be en kollega.',
  en: 'Whoever submitted the ladder may not approve it. Ask a colleague.',
});

const approvedByAuthor: Refused = refused({
  code: 'APPROVED_BY_AUTHOR',
  path: ['ladder'],
  sv: 'Den som senast har ändrat trappan får inte själv godkänna den, även om någon annan har lämnat in den. Be en kollega.',
  en: 'Whoever last changed the ladder may not approve it, even if somebody else submitted it. Ask a colleague.',
});
