import { withoutUndefined } from '../diff/without-undefined';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import { type Attempt, done, type Path, whenDone } from './attempt';
import type { StepOperation } from './ladder-operation';
import { withReason, withoutReasonsWithin } from './loosening-reasons';
import { added, edited, moved, type PartKind, removed } from './part-list';
import { stepRenamed } from './rename-step';

/** A step, known by its slug. */
export const stepKind: PartKind<Step> = {
  nameOf: ({ slug }) => slug,
  missing: { sv: 'Trappan har inget sådant steg.', en: 'The ladder has no such step.' },
  taken: {
    sv: 'Trappan har redan ett steg med det kortnamnet.',
    en: 'The ladder already has a step with that slug.',
  },
};

/** The ladder with its steps edited. */
export const editSteps = (ladder: Ladder, operation: StepOperation): Attempt<Ladder> => {
  switch (operation.kind) {
    case 'ADD_STEP': {
      const { step, place } = operation;
      return withSteps(ladder, added(stepKind, ladder.steps, step, { path: ['step', 'slug'], place }));
    }
    case 'REMOVE_STEP': {
      const { step, reason } = operation;
      const attempt = withSteps(ladder, removed(stepKind, ladder.steps, step, ['step']));
      return whenDone(attempt, (left) =>
        done(withReason(withoutReasonsWithin(withoutDanglingWays(left, step), step), { step, reason })),
      );
    }
    case 'MOVE_STEP': {
      const { step, place } = operation;
      return withSteps(ladder, moved(stepKind, ladder.steps, step, { path: ['step'], place }));
    }
    case 'RENAME_STEP': {
      const { step, slug } = operation;
      const edit = (old: Step) => done({ ...old, slug });
      return whenDone(editStep(ladder, step, edit, ['slug']), (renamed) => done(stepRenamed(renamed, step, slug)));
    }
    default: {
      const value = operation.kind === 'SET_STEP_FIELD' ? operation.value : undefined;
      return editStep(ladder, operation.step, (step) => done(withoutUndefined({ ...step, [operation.field]: value })));
    }
  }
};

/** The ladder with what `edit` makes of the step that the operation names in its field `step`. */
export const editStep = (
  ladder: Ladder,
  slug: string,
  edit: (step: Step) => Attempt<Step>,
  newName?: Path,
): Attempt<Ladder> =>
  withSteps(ladder, edited(stepKind, ladder.steps, slug, { path: ['step'], edit, ...(newName && { newName }) }));

const withSteps = (ladder: Ladder, steps: Attempt<readonly Step[]>): Attempt<Ladder> =>
  whenDone(steps, (list) => done({ ...ladder, steps: list }));

/** Without the ways to and from the step, unless another of its name is left. */
const withoutDanglingWays = (ladder: Ladder, step: string): Ladder =>
  ladder.steps.some(({ slug }) => slug === step)
    ? ladder
    : { ...ladder, transitions: ladder.transitions.filter(({ from, to }) => from !== step && to !== step) };
