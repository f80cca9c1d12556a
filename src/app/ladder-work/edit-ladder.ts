import { applyOperations } from '../../domain/ladder/operations/apply-operations';
import type { LadderOperation } from '../../domain/ladder/operations/ladder-operation';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { adaptationProblems } from './adaptation-problems';
import { ladderInWork } from './ladder-in-work';
import { sizeProblems } from './ladder-size';
import type { DraftInput, MadeRevision } from './made-revision';
import { openedOnNewestBase } from './opened-draft';
import { renamedBaseSteps } from './renamed-base-steps';
import { saveDraft } from './save-draft';
import { refuseOldVersion } from './version-conflict';

/** Which ladder is changed, and how. */
export interface EditLadderInput extends DraftInput {
  readonly operations: readonly LadderOperation[];
}

/** Changes a draft by operations, all or none. A ladder that nobody works on gets a new draft revision first. */
export const editLadder = (
  context: MutationContext,
  { ladder: reference, expectedVersion, operations }: EditLadderInput,
): Promise<Outcome<MadeRevision>> =>
  mutate(context, { action: 'EDIT_LADDER', permission: 'DRAFT_LADDERS' }, async (unit) => {
    const work = await ladderInWork(context, unit, reference, 'DRAFT_LADDERS');
    if ('problems' in work) return work;
    const conflict = await refuseOldVersion(context, unit, work, expectedVersion);
    if (conflict) return conflict;
    const draft = openedOnNewestBase(unit, work, reference.revision);
    if ('problems' in draft) return draft;
    const applied = applyOperations(draft.ladder, operations);
    if ('problems' in applied) return applied;
    const problems = [
      ...renamedBaseSteps(unit, draft.ladder, operations),
      ...sizeProblems(applied.ladder),
      ...adaptationProblems(context, unit, draft.ladder, applied.ladder),
    ];
    if (problems.length > 0) return { problems };
    return saveDraft(context, unit, { ...draft, ladder: applied.ladder }, draft);
  });
