import { revisionKey, type Ladder } from '../../domain/ladder/ladder';
import type { LadderOperation } from '../../domain/ladder/operations/ladder-operation';
import type { InputProblem } from '../../domain/problem';
import type { MutationUnit } from '../mutation/mutate';

/**
 * A step of the base is known by its slug: under another it would be one step left out and one added, and would no
 * longer follow what the base demands of it. Its title may be renamed.
 */
export const renamedBaseSteps = (
  { catalog }: MutationUnit,
  { basedOn }: Ladder,
  operations: readonly LadderOperation[],
): readonly InputProblem[] => {
  const base = basedOn && catalog.ladders.get(revisionKey(basedOn))?.published;
  const slugs = new Set(base?.steps.map(({ slug }) => slug));
  return operations.flatMap((operation, index) =>
    operation.kind === 'RENAME_STEP' && slugs.has(operation.step) ? [keepsItsSlug(index)] : [],
  );
};

const keepsItsSlug = (index: number): InputProblem => ({
  code: 'NOT_ALLOWED',
  path: ['operations', index, 'slug'],
  sv: 'Steget kommer från bastrappan och känns igen på sitt kortnamn (slug). Ge det en annan titel i stället.',
  en: 'The step is one of the base, which knows it by its slug. Give it another title instead.',
});
