import type { Requirement } from '../../requirement/requirement';
import type { LocalizedText } from '../../text/language';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import type { Transition, TransitionKind } from '../transition';
import type { Place } from './place';

/**
 * One thing that an editor does to a ladder in work; together they can change every part of it. Steps, requirements
 * and activities are named by slug, transitions by their ends. Where a draft has two parts of one name, the first
 * is meant.
 *
 * `reason` says why the ladder comes to demand less than its base, and is kept in its `looseningReasons`.
 */
export type LadderOperation =
  WholeOperation | StepOperation | RequirementOperation | ActivityOperation | TransitionOperation | ReasonOperation;

/** The operations of one kind. */
export type OperationOf<Kind extends LadderOperation['kind']> = Extract<LadderOperation, { readonly kind: Kind }>;

/** What is said of the ladder as a whole. */
export type WholeOperation = SetLadderField | ClearLadderField;
/** Which steps there are, in what order, and what each is. */
export type StepOperation = AddStep | RemoveStep | MoveStep | RenameStep | SetStepField | ClearStepField;
/** What a step demands. */
export type RequirementOperation = AddRequirement | ReplaceRequirement | RemoveRequirement | MoveRequirement;
/** What the employer offers on a step. */
export type ActivityOperation = AddActivity | RemoveActivity | MoveActivity;
/** The ways between the steps. */
export type TransitionOperation = AddTransition | RemoveTransition | MoveTransition | SetTransitionKind;
/** Why the ladder demands less than its base. */
export type ReasonOperation = SetLooseningReason | RemoveLooseningReason;

/** The fields of a ladder that are edited as a whole. */
export type EditableLadderField =
  | 'name'
  | 'field'
  | 'progression'
  | 'cumulative'
  | 'scale'
  | 'validFrom'
  | 'validTo'
  | 'sources'
  | 'unknowns'
  | 'notes';

/** The fields of a step that are edited as a whole. */
export type EditableStepField = 'role' | 'level' | 'title' | 'description' | 'demandsUnknown';

/** Gives a field of the ladder another value. */
export type SetLadderField = {
  [Field in EditableLadderField]: Operation<'SET_LADDER_FIELD'> & {
    readonly field: Field;
    readonly value: NonNullable<Ladder[Field]>;
  };
}[EditableLadderField];

/** Leaves a field of the ladder out. */
export interface ClearLadderField extends Operation<'CLEAR_LADDER_FIELD'> {
  readonly field: 'scale' | 'validFrom' | 'validTo';
}

export interface AddStep extends Operation<'ADD_STEP'> {
  readonly step: Step;
  readonly place?: Place;
}

/** Removes a step, and with it the ways to and from it. */
export interface RemoveStep extends OnStep<'REMOVE_STEP'>, Reasoned {}

export interface MoveStep extends OnStep<'MOVE_STEP'> {
  /** Among the other steps; left out: last. */
  readonly place?: Place;
}

/** Gives a step another slug, also where transitions, reasons and demands of this ladder name it. */
export interface RenameStep extends OnStep<'RENAME_STEP'> {
  readonly slug: string;
}

/** Gives a field of a step another value. */
export type SetStepField = {
  [Field in EditableStepField]: OnStep<'SET_STEP_FIELD'> & {
    readonly field: Field;
    readonly value: NonNullable<Step[Field]>;
  };
}[EditableStepField];

/** Leaves a field of a step out. */
export interface ClearStepField extends OnStep<'CLEAR_STEP_FIELD'> {
  readonly field: 'level' | 'title' | 'description' | 'demandsUnknown';
}

export interface AddRequirement extends OnStep<'ADD_REQUIREMENT'>, Reasoned {
  readonly requirement: Requirement;
  readonly place?: Place;
}

/** Puts another requirement where one stands; it may have another slug. */
export interface ReplaceRequirement extends OnStep<'REPLACE_REQUIREMENT'>, Reasoned {
  readonly requirement: string;
  readonly by: Requirement;
}

export interface RemoveRequirement extends OnStep<'REMOVE_REQUIREMENT'>, Reasoned {
  readonly requirement: string;
}

export interface MoveRequirement extends OnStep<'MOVE_REQUIREMENT'> {
  readonly requirement: string;
  /** Among the other requirements of the step; left out: last. */
  readonly place?: Place;
}

export interface AddActivity extends OnStep<'ADD_ACTIVITY'> {
  readonly activity: string;
  readonly place?: Place;
}

export interface RemoveActivity extends OnStep<'REMOVE_ACTIVITY'> {
  readonly activity: string;
}

export interface MoveActivity extends OnStep<'MOVE_ACTIVITY'> {
  readonly activity: string;
  /** Among the other activities of the step; left out: last. */
  readonly place?: Place;
}

/** The two steps that a transition joins, which tell it from the others. */
export type TransitionEnds = Pick<Transition, 'from' | 'to'>;

export interface AddTransition extends Operation<'ADD_TRANSITION'> {
  readonly transition: Transition;
  readonly place?: Place<TransitionEnds>;
}

export type RemoveTransition = OnTransition<'REMOVE_TRANSITION'>;

/** Gives a transition another place in the list; its ends stay. */
export interface MoveTransition extends OnTransition<'MOVE_TRANSITION'> {
  /** Among the other transitions; left out: last. */
  readonly place?: Place<TransitionEnds>;
}

export interface SetTransitionKind extends OnTransition<'SET_TRANSITION_KIND'> {
  readonly value: TransitionKind;
}

/** States why a step or requirement of the base, which need not be there any more, is loosened. */
export interface SetLooseningReason extends OnStep<'SET_LOOSENING_REASON'>, Required<Reasoned> {
  /** Left out: the step as a whole. */
  readonly requirement?: string;
}

export interface RemoveLooseningReason extends OnStep<'REMOVE_LOOSENING_REASON'> {
  /** Left out: the step as a whole. */
  readonly requirement?: string;
}

interface Operation<Kind extends string> {
  readonly kind: Kind;
}

interface OnStep<Kind extends string> extends Operation<Kind> {
  /** Slug of a step of the ladder. */
  readonly step: string;
}

interface OnTransition<Kind extends string> extends Operation<Kind> {
  readonly transition: TransitionEnds;
}

interface Reasoned {
  readonly reason?: LocalizedText;
}
