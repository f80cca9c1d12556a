import { isSelf } from '../../domain/access/person-access';
import type { Person } from '../../domain/person/person';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import { type ComparedPlan, planDifferences } from '../../domain/plan/plan-differences';
import type { MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Refused } from '../mutation/outcome';
import { planDifferencesInWords } from './plan-differences-in-words';

/** Refuses, and says what has changed, when the plan is no longer at the version that the one who asks has seen. */
export const refuseOldPlan = async (
  context: MutationContext,
  { catalog, stores }: MutationUnit,
  person: Person,
  plan: DevelopmentPlan | undefined,
  expectedVersion: number,
): Promise<Refused | undefined> => {
  const version = plan?.version ?? 0;
  if (expectedVersion === version) return undefined;
  const seen = plan && (await seenAt(stores, plan, expectedVersion));
  const differences = plan && seen ? planDifferences(seen, plan) : [];
  return refused({
    code: 'VERSION_CONFLICT',
    path: ['expectedVersion'],
    sv: `Planen har ändrats sedan du läste den: den har nu version ${version}. Läs den igen.`,
    en: `The plan has changed since you read it: its version is now ${version}. Read it again.`,
    changedMeanwhile: planDifferencesInWords({ ...context, catalog }, differences, isSelf(context.viewer, person)),
  });
};

/** The version that the one who asks has seen: where it was none, a plan that says nothing. */
const seenAt = async (
  { plans }: MutationUnit['stores'],
  { id }: DevelopmentPlan,
  version: number,
): Promise<ComparedPlan | undefined> =>
  version === 0 ? nothing : (await plans.versionsOf(id)).find((one) => one.version === version);

const nothing: ComparedPlan = { target: { ladder: '', step: '' }, actions: [], isCancelled: false };
