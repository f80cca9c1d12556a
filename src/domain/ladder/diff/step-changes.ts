import { sameValue } from '../../same-value';
import type { Step } from '../step';
import { activityChanges } from './activity-changes';
import { differenceOf, keyed, type Keyed } from './keyed-list';
import type { BareChange } from './ladder-change';
import { requirementChanges } from './requirement-changes';

/** What changed of the steps: which there are, their order, and what each that stays carries. */
export const stepChanges = (from: readonly Step[], to: readonly Step[]): readonly BareChange[] => {
  const { removed, order, added, kept } = differenceOf(keyedSteps(from), keyedSteps(to));
  return [
    ...removed.map(({ key, item }) => ({ kind: 'STEP_REMOVED', step: key, removed: item }) as const),
    ...(order ? [{ kind: 'STEPS_REORDERED', order } as const] : []),
    ...added.map(({ key, item, ...place }) => ({ kind: 'STEP_ADDED', step: key, added: item, ...place }) as const),
    ...kept.flatMap((pair) => [
      ...detailChanges(pair.key, pair.from, pair.to),
      ...requirementChanges(pair.key, pair.from.requirements, pair.to.requirements),
      ...activityChanges(pair.key, pair.from.activities, pair.to.activities),
    ]),
  ];
};

/** The steps of a ladder, each keyed by its slug. */
export const keyedSteps = (steps: readonly Step[]): readonly Keyed<Step>[] => keyed(steps, (step) => step.slug);

const detailChanges = (step: string, was: Step, is: Step): readonly BareChange[] => {
  const changes: readonly BareChange[] = [
    { kind: 'STEP_ROLE_CHANGED', step, from: was.role, to: is.role },
    { kind: 'STEP_LEVEL_CHANGED', step, from: was.level, to: is.level },
    { kind: 'TITLE_CHANGED', step, from: was.title, to: is.title },
    { kind: 'DESCRIPTION_CHANGED', step, from: was.description, to: is.description },
    { kind: 'DEMANDS_UNKNOWN_CHANGED', step, from: was.demandsUnknown, to: is.demandsUnknown },
  ];
  return changes.filter((change) => !('from' in change && sameValue(change.from, change.to)));
};
