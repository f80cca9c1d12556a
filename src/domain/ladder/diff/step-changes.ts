import type { Knowledge } from '../../requirement/knowledge';
import { sameValue } from '../../same-value';
import type { Step } from '../step';
import { activityChanges } from './activity-changes';
import type { DeviationKind } from './deviation-kind';
import { differenceOf, keyed, type Keyed } from './keyed-list';
import type { LadderChange } from './ladder-change';
import { requirementChanges } from './requirement-changes';

/** What changed of the steps: which there are, their order, and what each that stays carries. */
export const stepChanges = (
  from: readonly Step[],
  to: readonly Step[],
  knowledge: Knowledge,
): readonly LadderChange[] => {
  const { removed, order, added, kept } = differenceOf(keyedSteps(from), keyedSteps(to));
  return [
    ...removed.map(
      ({ key, item }) => ({ kind: 'STEP_REMOVED', deviation: 'REMOVED', step: key, removed: item }) as const,
    ),
    ...(order ? [{ kind: 'STEPS_REORDERED', deviation: 'SAME', order } as const] : []),
    ...added.map(
      ({ key, item, ...place }) =>
        ({ kind: 'STEP_ADDED', deviation: 'ADDED', step: key, added: item, ...place }) as const,
    ),
    ...kept.flatMap((pair) => [
      ...detailChanges(pair.key, pair.from, pair.to),
      ...requirementChanges(pair.key, pair.from.requirements, pair.to.requirements, knowledge),
      ...activityChanges(pair.key, pair.from.activities, pair.to.activities),
    ]),
  ];
};

/** The steps of a ladder, each keyed by its slug. */
export const keyedSteps = (steps: readonly Step[]): readonly Keyed<Step>[] => keyed(steps, (step) => step.slug);

const detailChanges = (step: string, was: Step, is: Step): readonly LadderChange[] => {
  const changes: readonly LadderChange[] = [
    { kind: 'STEP_ROLE_CHANGED', deviation: 'DIFFERENT', step, from: was.role, to: is.role },
    { kind: 'STEP_LEVEL_CHANGED', deviation: 'DIFFERENT', step, from: was.level, to: is.level },
    { kind: 'TITLE_CHANGED', deviation: titleDeviation(was, is), step, from: was.title, to: is.title },
    { kind: 'DESCRIPTION_CHANGED', deviation: 'SAME', step, from: was.description, to: is.description },
  ];
  return changes.filter((change) => !('from' in change && sameValue(change.from, change.to)));
};

const titleDeviation = (was: Step, is: Step): DeviationKind => {
  if (was.title === undefined) return 'ADDED';
  return is.title === undefined ? 'REMOVED' : 'RENAMED';
};
