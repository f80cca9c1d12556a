import { differenceOf, keyed, type Keyed } from './keyed-list';
import type { ActivityChange, BareChangeOf } from './ladder-change';

/** What changed of the activities on a step. */
export const activityChanges = (
  step: string,
  from: readonly string[],
  to: readonly string[],
): readonly BareChangeOf<ActivityChange['kind']>[] => {
  const { removed, order, added } = differenceOf(keyedActivities(from), keyedActivities(to));
  return [
    ...removed.map(({ key, item }) => ({ kind: 'ACTIVITY_REMOVED', step, activity: key, removed: item }) as const),
    ...(order ? [{ kind: 'ACTIVITIES_REORDERED', step, order } as const] : []),
    ...added.map(
      ({ key, item, ...place }) => ({ kind: 'ACTIVITY_ADDED', step, activity: key, added: item, ...place }) as const,
    ),
  ];
};

/** The activities of a step, each keyed by its slug. */
export const keyedActivities = (activities: readonly string[]): readonly Keyed<string>[] =>
  keyed(activities, (activity) => activity);
