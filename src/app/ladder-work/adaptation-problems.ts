import { adaptationFindings } from '../../domain/ladder/adaptation/adaptation-findings';
import type { Finding } from '../../domain/ladder/finding';
import { revisionKey, type Ladder } from '../../domain/ladder/ladder';
import type { InputProblem } from '../../domain/problem';
import { sameValue } from '../../domain/same-value';
import type { MutationUnit } from '../mutation/mutate';
import type { ReadContext } from '../read-context';

/**
 * What the ladder may not do as an adaptation of its base, and did not do before: loosening a mandatory demand that
 * has a legal basis, or any other without a reason. Without `before` all of it is told.
 */
export const adaptationProblems = (
  { today }: Pick<ReadContext, 'today'>,
  { catalog }: Pick<MutationUnit, 'catalog'>,
  before: Ladder | undefined,
  after: Ladder,
): readonly InputProblem[] => {
  const base = after.basedOn && catalog.ladders.get(revisionKey(after.basedOn))?.published;
  if (base === undefined) return [];
  const knowledge = catalog.knowledgeOn(today);
  const earlier = before ? adaptationFindings(base, before, knowledge) : [];
  const isNew = (finding: Finding): boolean => !earlier.some((known) => sameValue(known, finding));
  return adaptationFindings(base, after, knowledge)
    .filter((finding) => finding.severity === 'BLOCKING' && isNew(finding))
    .map(({ code, place, message }) => ({
      code: code === 'LEGAL_DEMAND_LOOSENED' ? 'LEGAL_DEMAND_LOOSENED' : 'REASON_MISSING',
      path: ['ladder', ...place],
      ...message,
    }));
};
