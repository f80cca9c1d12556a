import type { Ladder } from '../ladder';
import { type Attempt, done, whenDone } from './attempt';
import { editStep } from './edit-steps';
import type { ActivityOperation } from './ladder-operation';
import { added, moved, type PartKind, removed } from './part-list';

const activityKind: PartKind<string> = {
  nameOf: (activity) => activity,
  missing: { sv: 'Steget har ingen sådan insats.', en: 'The step has no such activity.' },
  taken: { sv: 'Steget har redan den insatsen.', en: 'The step already has that activity.' },
};

/** The ladder with the activities on a step edited. */
export const editActivities = (ladder: Ladder, operation: ActivityOperation): Attempt<Ladder> =>
  editStep(ladder, operation.step, (step) =>
    whenDone(editList(step.activities, operation), (activities) => done({ ...step, activities })),
  );

const editList = (list: readonly string[], operation: ActivityOperation): Attempt<readonly string[]> => {
  const { activity } = operation;
  const path = ['activity'];
  switch (operation.kind) {
    case 'ADD_ACTIVITY':
      return added(activityKind, list, activity, { path, place: operation.place });
    case 'REMOVE_ACTIVITY':
      return removed(activityKind, list, activity, path);
    case 'MOVE_ACTIVITY':
      return moved(activityKind, list, activity, { path, place: operation.place });
  }
};
