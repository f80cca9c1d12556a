import type { AdaptationConflict, ConflictDecision } from '../../domain/ladder/adaptation/conflict';
import { decideConflict } from '../../domain/ladder/adaptation/decide-conflict';
import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { Ladder } from '../../domain/ladder/ladder';
import { withReason } from '../../domain/ladder/operations/loosening-reasons';
import type { InputProblem } from '../../domain/problem';
import type { LocalizedText } from '../../domain/text/language';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { adaptationProblems } from './adaptation-problems';
import { actOnDraft } from './draft-action';
import type { DraftInput, MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** Which conflicts of a draft are decided, and how. */
export interface DecideConflictsInput extends DraftInput {
  /** Each conflict once; those that are left out stay undecided. */
  readonly decisions: readonly Decided[];
}

/** What is to hold in one conflict. */
interface Decided {
  readonly conflict: string;
  readonly decision: ConflictDecision;
  /** Why the adaptation is kept where it demands less than the base now does. */
  readonly reason?: LocalizedText | undefined;
}

/** Decides what is to hold where the base has moved on in what was adapted, all or none. */
export const decideConflicts = (
  context: MutationContext,
  input: DecideConflictsInput,
): Promise<Outcome<MadeRevision>> =>
  actOnDraft(
    context,
    {
      action: 'DECIDE_CONFLICTS',
      permission: 'DRAFT_LADDERS',
      from: ['DRAFT'],
      otherwise: {
        sv: 'Dra tillbaka den till utkast innan du bestämmer.',
        en: 'Withdraw it to a draft before you decide.',
      },
    },
    input,
    async (unit, { draft }) => {
      const unknown = unknownConflicts(draft, input);
      if (unknown.length > 0) return { problems: unknown };
      const decided = input.decisions.reduce<LadderDraft>(decide, draft);
      const problems = adaptationProblems(context, unit, draft.ladder, decided.ladder);
      return problems.length > 0 ? { problems } : saveDraft(context, unit, decided, draft);
    },
  );

const unknownConflicts = ({ conflicts }: LadderDraft, { decisions }: DecideConflictsInput): readonly InputProblem[] =>
  decisions.flatMap(({ conflict }, index) => {
    const isOpen = conflicts.some(({ id }) => id === conflict);
    const isRepeated = decisions.slice(0, index).some((earlier) => earlier.conflict === conflict);
    return isOpen && !isRepeated ? [] : [noSuchConflict(index)];
  });

const noSuchConflict = (index: number): InputProblem => ({
  code: 'UNKNOWN_PART',
  path: ['decisions', index, 'conflict'],
  sv: 'Utkastet har ingen sådan oavgjord konflikt, eller så har du angett den två gånger.',
  en: 'The draft has no such undecided conflict, or you have named it twice.',
});

const decide = (draft: LadderDraft, { conflict: id, decision, reason }: Decided): LadderDraft => {
  const conflict = draft.conflicts.find((one) => one.id === id);
  if (conflict === undefined) return draft;
  const ladder = decideConflict(draft.ladder, conflict, decision);
  return {
    ...draft,
    ladder: decision === 'KEEP_LOCAL' && reason ? withReasonFor(conflict, reason, ladder) : ladder,
    conflicts: draft.conflicts.filter((one) => one !== conflict),
  };
};

/** A conflict that concerns no step has no demand to give a reason for. */
const withReasonFor = ({ step }: AdaptationConflict, reason: LocalizedText, ladder: Ladder): Ladder =>
  step === undefined ? ladder : withReason(ladder, { step, reason });
