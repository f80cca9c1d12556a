import { isSelf } from '../../domain/access/person-access';
import type { DevelopmentPlan, PlannedAction } from '../../domain/plan/development-plan';
import type { ViewerContext } from '../mutation/mutation-context';
import { findPersonById } from './find-person';

/**
 * Every version of the plan, the oldest first. For others than the employee, earlier ones leave out own words that no
 * longer stand in the plan: what the employee has taken away is no longer for them to read.
 */
export const listPlanVersions = async (
  context: ViewerContext,
  { id, person: personId }: Pick<DevelopmentPlan, 'id' | 'person'>,
): Promise<readonly DevelopmentPlan[]> => {
  const versions = await context.stores.plans.versionsOf(id);
  const person = await findPersonById(context, personId);
  if (person && isSelf(context.viewer, person)) return versions;
  const standing = new Set(versions.at(-1)?.actions.map(wordsOf));
  return versions.map((version) => ({
    ...version,
    actions: version.actions.filter((action) => standing.has(wordsOf(action)) || action.kind !== 'OWN'),
  }));
};

const wordsOf = (action: PlannedAction): string | undefined => (action.kind === 'OWN' ? action.text : undefined);
