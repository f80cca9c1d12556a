import type { Ladder } from '../ladder';
import type { Transition } from '../transition';
import { type Attempt, done, impossible, whenDone } from './attempt';
import { stepKind } from './edit-steps';
import type { AddTransition, TransitionEnds, TransitionOperation } from './ladder-operation';
import { added, edited, moved, type PartKind, removed } from './part-list';

const transitionKind: PartKind<Transition, TransitionEnds> = {
  nameOf: ({ from, to }) => ({ from, to }),
  missing: { sv: 'Trappan har ingen sådan väg mellan steg.', en: 'The ladder has no such way between steps.' },
  taken: { sv: 'Trappan har redan en väg mellan de stegen.', en: 'The ladder already has a way between those steps.' },
};

/** The ladder with the ways between its steps edited. */
export const editTransitions = (ladder: Ladder, operation: TransitionOperation): Attempt<Ladder> =>
  whenDone(editList(ladder, operation), (transitions) => done({ ...ladder, transitions }));

const editList = (ladder: Ladder, operation: TransitionOperation): Attempt<readonly Transition[]> => {
  const { transitions } = ladder;
  const path = ['transition'];
  switch (operation.kind) {
    case 'ADD_TRANSITION':
      return addedBetweenSteps(ladder, operation);
    case 'REMOVE_TRANSITION':
      return removed(transitionKind, transitions, operation.transition, path);
    case 'MOVE_TRANSITION':
      return moved(transitionKind, transitions, operation.transition, { path, place: operation.place });
    case 'SET_TRANSITION_KIND': {
      const { transition, value } = operation;
      return edited(transitionKind, transitions, transition, { path, edit: (way) => done({ ...way, kind: value }) });
    }
  }
};

const addedBetweenSteps = (
  { steps, transitions }: Ladder,
  { transition, place }: AddTransition,
): Attempt<readonly Transition[]> => {
  const [unknownEnd] = (['from', 'to'] as const).filter((end) => !steps.some(({ slug }) => slug === transition[end]));
  return unknownEnd === undefined
    ? added(transitionKind, transitions, transition, { path: ['transition'], place })
    : impossible('UNKNOWN_PART', ['transition', unknownEnd], stepKind.missing);
};
