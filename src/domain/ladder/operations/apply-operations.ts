import type { InputProblem } from '../../problem';
import type { Ladder } from '../ladder';
import type { Attempt } from './attempt';
import { editActivities } from './edit-activities';
import { editReasons } from './edit-reasons';
import { editRequirements } from './edit-requirements';
import { editSteps } from './edit-steps';
import { editTransitions } from './edit-transitions';
import { editWhole } from './edit-whole';
import type { LadderOperation, OperationOf } from './ladder-operation';
import { problemsIn } from './values/problems-in';

/** The ladder with all operations made, or why not. */
export type EditOutcome = { readonly ladder: Ladder } | { readonly problems: readonly InputProblem[] };

/**
 * The ladder with the operations made in their order: all of them, or none. Every operation that cannot be made is
 * told, each judged on what those before it that can be made come to.
 *
 * Problems: INVALID_VALUE for what no ladder file could hold either (a malformed slug, an empty text),
 * UNKNOWN_PART and DUPLICATE_PART. A path begins with `operations` and the index of the operation. Whether roles,
 * titles, levels and the like exist, and whether the ladder makes sense, is for `validateLadder` to say.
 */
export const applyOperations = (ladder: Ladder, operations: readonly LadderOperation[]): EditOutcome => {
  const problems: InputProblem[] = [];
  const edited = operations.reduce((before, operation, index) => {
    const attempt = applied(before, operation);
    if ('value' in attempt) return attempt.value;
    problems.push(...attempt.problems.map((problem) => ({ ...problem, path: ['operations', index, ...problem.path] })));
    return before;
  }, ladder);
  return problems.length === 0 ? { ladder: edited } : { problems };
};

const applied = (ladder: Ladder, operation: LadderOperation): Attempt<Ladder> => {
  const problems = problemsIn(operation);
  return problems.length === 0 ? edit(ladder, operation) : { problems };
};

const edit = (ladder: Ladder, operation: LadderOperation): Attempt<Ladder> =>
  (editors[operation.kind] as Editor<LadderOperation>)(ladder, operation);

type Editor<Operation extends LadderOperation> = (ladder: Ladder, operation: Operation) => Attempt<Ladder>;

const editors: { readonly [Kind in LadderOperation['kind']]: Editor<OperationOf<Kind>> } = {
  SET_LADDER_FIELD: editWhole,
  CLEAR_LADDER_FIELD: editWhole,
  ADD_STEP: editSteps,
  REMOVE_STEP: editSteps,
  MOVE_STEP: editSteps,
  RENAME_STEP: editSteps,
  SET_STEP_FIELD: editSteps,
  CLEAR_STEP_FIELD: editSteps,
  ADD_REQUIREMENT: editRequirements,
  REPLACE_REQUIREMENT: editRequirements,
  REMOVE_REQUIREMENT: editRequirements,
  MOVE_REQUIREMENT: editRequirements,
  ADD_ACTIVITY: editActivities,
  REMOVE_ACTIVITY: editActivities,
  MOVE_ACTIVITY: editActivities,
  ADD_TRANSITION: editTransitions,
  REMOVE_TRANSITION: editTransitions,
  MOVE_TRANSITION: editTransitions,
  SET_TRANSITION_KIND: editTransitions,
  SET_LOOSENING_REASON: editReasons,
  REMOVE_LOOSENING_REASON: editReasons,
};
