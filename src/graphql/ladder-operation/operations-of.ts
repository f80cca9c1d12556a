import { deepFreeze } from '../../domain/deep-freeze';
import type { LadderOperation } from '../../domain/ladder/operations/ladder-operation';
import type { Place } from '../../domain/ladder/operations/place';
import { type Conversions, theOneGiven } from '../arguments/the-one-given';
import { withoutNulls } from '../arguments/without-nulls';
import { requirementOf } from '../requirement/requirement-of';
import { stepOf } from '../step/step-of';
import { clearableLadderFields, clearableStepFields } from './clearable-field.enum';
import type { LadderOperationInput } from './ladder-operation.input';

/** The operations that the inputs stand for, in their order. A null is the same as leaving a field out. */
export const operationsOf = (inputs: readonly LadderOperationInput[]): readonly LadderOperation[] =>
  deepFreeze(inputs.map((input) => withoutNulls(theOneGiven(input, conversions))));

const conversions: Conversions<LadderOperationInput, LadderOperation> = {
  setName: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'name', value }),
  setField: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'field', value }),
  setProgression: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'progression', value }),
  setCumulative: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'cumulative', value }),
  setScale: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'scale', value }),
  setValidFrom: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'validFrom', value }),
  setValidTo: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'validTo', value }),
  setSources: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'sources', value }),
  setUnknowns: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'unknowns', value }),
  setNotes: (value) => ({ kind: 'SET_LADDER_FIELD', field: 'notes', value }),
  clearField: (field) => ({ kind: 'CLEAR_LADDER_FIELD', field: clearableLadderFields[field] }),
  addStep: ({ step, place }) => ({ kind: 'ADD_STEP', step: stepOf(step), place: placeOf(place) }),
  removeStep: ({ ...input }) => ({ kind: 'REMOVE_STEP', ...input }),
  moveStep: ({ step, place }) => ({ kind: 'MOVE_STEP', step, place: placeOf(place) }),
  renameStep: ({ ...input }) => ({ kind: 'RENAME_STEP', ...input }),
  setStepRole: ({ step, role }) => ({ kind: 'SET_STEP_FIELD', step, field: 'role', value: role }),
  setStepLevel: ({ step, level }) => ({ kind: 'SET_STEP_FIELD', step, field: 'level', value: level }),
  setStepTitle: ({ step, title }) => ({ kind: 'SET_STEP_FIELD', step, field: 'title', value: title }),
  setStepDescription: ({ step, description }) => ({
    kind: 'SET_STEP_FIELD',
    step,
    field: 'description',
    value: description,
  }),
  setStepDemandsUnknown: ({ step, demandsUnknown }) =>
    demandsUnknown
      ? { kind: 'SET_STEP_FIELD', step, field: 'demandsUnknown', value: true }
      : { kind: 'CLEAR_STEP_FIELD', step, field: 'demandsUnknown' },
  clearStepField: ({ step, field }) => ({ kind: 'CLEAR_STEP_FIELD', step, field: clearableStepFields[field] }),
  addRequirement: ({ requirement, place, ...input }) => ({
    kind: 'ADD_REQUIREMENT',
    ...input,
    requirement: requirementOf(requirement),
    place: placeOf(place),
  }),
  replaceRequirement: ({ by, ...input }) => ({ kind: 'REPLACE_REQUIREMENT', ...input, by: requirementOf(by) }),
  removeRequirement: ({ ...input }) => ({ kind: 'REMOVE_REQUIREMENT', ...input }),
  moveRequirement: ({ place, ...input }) => ({ kind: 'MOVE_REQUIREMENT', ...input, place: placeOf(place) }),
  addActivity: ({ place, ...input }) => ({ kind: 'ADD_ACTIVITY', ...input, place: placeOf(place) }),
  removeActivity: ({ ...input }) => ({ kind: 'REMOVE_ACTIVITY', ...input }),
  moveActivity: ({ place, ...input }) => ({ kind: 'MOVE_ACTIVITY', ...input, place: placeOf(place) }),
  addTransition: ({ transition, place }) => ({ kind: 'ADD_TRANSITION', transition, place: placeOf(place) }),
  removeTransition: ({ ...input }) => ({ kind: 'REMOVE_TRANSITION', ...input }),
  moveTransition: ({ transition, place }) => ({ kind: 'MOVE_TRANSITION', transition, place: placeOf(place) }),
  setTransitionKind: ({ transition, kind }) => ({ kind: 'SET_TRANSITION_KIND', transition, value: kind }),
  setLooseningReason: ({ ...input }) => ({ kind: 'SET_LOOSENING_REASON', ...input }),
  removeLooseningReason: ({ ...input }) => ({ kind: 'REMOVE_LOOSENING_REASON', ...input }),
};

const placeOf = <Name>(place: OneOfPlace<Name> | undefined): Place<Name> | undefined =>
  place &&
  theOneGiven<OneOfPlace<Name>, Place<Name>>(place, {
    after: (after) => ({ after }),
    before: (before) => ({ before }),
  });

interface OneOfPlace<Name> {
  readonly after?: Name;
  readonly before?: Name;
}
