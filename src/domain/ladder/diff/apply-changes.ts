import type { Ladder } from '../ladder';
import { applyOnStep } from './apply-on-step';
import { inserted, ordered, replaced, without } from './keyed-list';
import type { BareChange, BareChangeOf, TransitionChange } from './ladder-change';
import { closed, opened, openedStep, type OpenLadder } from './open-ladder';
import { withoutUndefined } from './without-undefined';

/**
 * The ladder with the changes made, in their order: `applyChanges(from, diffLadders(from, to))` is `to` in every
 * part. A change of a part that the ladder does not have does nothing, and an addition after such a part comes
 * last. Parts that a change of order does not name keep their places.
 */
export const applyChanges = (ladder: Ladder, changes: readonly BareChange[]): Ladder =>
  closed(changes.reduce(applied, opened(ladder)));

/** The open ladder with the change made. */
export const applied = (open: OpenLadder, change: BareChange): OpenLadder => {
  switch (change.kind) {
    case 'REVISION_CHANGED':
    case 'FIELD_CHANGED':
      return { ...open, whole: withoutUndefined({ ...open.whole, ...newValues(change) }) };
    case 'STEP_ADDED':
    case 'STEP_REMOVED':
    case 'STEPS_REORDERED':
      return { ...open, steps: appliedToSteps(open.steps, change) };
    case 'TRANSITION_ADDED':
    case 'TRANSITION_REMOVED':
    case 'TRANSITION_MOVED':
    case 'TRANSITION_KIND_CHANGED':
    case 'TRANSITIONS_REORDERED':
      return { ...open, transitions: appliedToTransitions(open.transitions, change) };
    default:
      return { ...open, steps: applyOnStep(open.steps, change) };
  }
};

const newValues = (change: BareChangeOf<'REVISION_CHANGED' | 'FIELD_CHANGED'>): Partial<Ladder> =>
  change.kind === 'REVISION_CHANGED' ? { publishedAt: undefined, ...change.to } : { [change.field]: change.to };

type Steps = OpenLadder['steps'];
type ChangeOfSteps = BareChangeOf<'STEP_ADDED' | 'STEP_REMOVED' | 'STEPS_REORDERED'>;

const appliedToSteps = (steps: Steps, change: ChangeOfSteps): Steps => {
  switch (change.kind) {
    case 'STEP_ADDED':
      return inserted(steps, { key: change.step, item: openedStep(change.added), after: change.after });
    case 'STEP_REMOVED':
      return without(steps, change.step);
    case 'STEPS_REORDERED':
      return ordered(steps, change.order);
  }
};

type Transitions = OpenLadder['transitions'];

const appliedToTransitions = (
  transitions: Transitions,
  change: BareChangeOf<TransitionChange['kind']>,
): Transitions => {
  switch (change.kind) {
    case 'TRANSITION_ADDED':
      return inserted(transitions, { key: change.transition, item: change.added, after: change.after });
    case 'TRANSITION_REMOVED':
      return without(transitions, change.transition);
    case 'TRANSITIONS_REORDERED':
      return ordered(transitions, change.order);
    default:
      return replaced(transitions, change.transition, change.to);
  }
};
