import type { Requirement } from '../../requirement/requirement';
import type { Strictness } from '../../requirement/strictness/compare-strictness';
import type { LocalizedText } from '../../text/language';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import type { Transition } from '../transition';
import type { DeviationKind } from './deviation-kind';

/**
 * One thing that differs between two ladders, with all it takes to make the one into the other.
 *
 * Parts are known by a key: a step's or requirement's slug, an activity's slug, a transition's ends as
 * `from/to`. Where a draft has two parts of one key, the second is known as `key#2` and so on. `after` is the
 * key of the part that an added one follows; left out when it comes first.
 */
export type LadderChange =
  RevisionChange | FieldChange | StepChange | RequirementChange | ActivityChange | TransitionChange;

type WithoutJudgement<Change> = Change extends unknown ? Omit<Change, 'deviation' | 'strictness'> : never;

/** A change as such: all it takes to make it, without what follows from it (how strict it makes the ladder). */
export type BareChange = WithoutJudgement<LadderChange>;

/** A bare change of one of the kinds. */
export type BareChangeOf<Kind extends BareChange['kind']> = Extract<BareChange, { readonly kind: Kind }>;

/** A step comes, goes or moves, has another role, level, title or description, or its demands are known or not. */
export type StepChange =
  | StepAdded
  | StepRemoved
  | StepRoleChanged
  | StepLevelChanged
  | TitleChanged
  | DescriptionChanged
  | DemandsUnknownChanged
  | StepsReordered;
/** A requirement on a step comes, goes or is another, or the step has its requirements in another order. */
export type RequirementChange = RequirementAdded | RequirementRemoved | RequirementChanged | RequirementsReordered;
/** An activity on a step comes or goes, or the step has its activities in another order. */
export type ActivityChange = ActivityAdded | ActivityRemoved | ActivitiesReordered;
/** A way between two steps comes, goes, moves or is of another kind, or the ways stand in another order. */
export type TransitionChange =
  TransitionAdded | TransitionRemoved | TransitionMoved | TransitionKindChanged | TransitionsReordered;

interface Change<Kind extends string> {
  readonly kind: Kind;
  readonly deviation: DeviationKind;
  /** Key of the step that it concerns: for a transition the step that it leads to. */
  readonly step?: string;
}

interface ChangeOnStep<Kind extends string> extends Change<Kind> {
  readonly step: string;
}

/** From one value to another; undefined where there is none. */
interface Swap<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** The new order of those parts that stay, by their keys. */
interface Reorder {
  readonly order: readonly string[];
}

/** What makes a revision the one it is, and no part of its content. */
export type RevisionIdentity = Pick<Ladder, 'slug' | 'revision' | 'publishedAt'>;

/**
 * The two are not the same revision. Always the first change where there is one; it says nothing of the content,
 * so who tells people what changed leaves it out.
 */
export interface RevisionChange extends Change<'REVISION_CHANGED'>, Swap<RevisionIdentity> {}

/** The content of a ladder beside its steps and transitions. */
export type LadderField = Exclude<keyof Ladder, keyof RevisionIdentity | 'steps' | 'transitions'>;

/** A field of the ladder as a whole has another value. */
export type FieldChange = {
  readonly [Field in LadderField]: Change<'FIELD_CHANGED'> & Swap<Ladder[Field]> & { readonly field: Field };
}[LadderField];

interface StepAdded extends ChangeOnStep<'STEP_ADDED'> {
  readonly added: Step;
  readonly after?: string;
}

interface StepRemoved extends ChangeOnStep<'STEP_REMOVED'> {
  readonly removed: Step;
}

interface StepRoleChanged extends ChangeOnStep<'STEP_ROLE_CHANGED'>, Swap<string> {}
interface StepLevelChanged extends ChangeOnStep<'STEP_LEVEL_CHANGED'>, Swap<string | undefined> {}
interface TitleChanged extends ChangeOnStep<'TITLE_CHANGED'>, Swap<string | undefined> {}
interface DescriptionChanged extends ChangeOnStep<'DESCRIPTION_CHANGED'>, Swap<LocalizedText | undefined> {}
interface DemandsUnknownChanged extends ChangeOnStep<'DEMANDS_UNKNOWN_CHANGED'>, Swap<true | undefined> {}
interface StepsReordered extends Change<'STEPS_REORDERED'>, Reorder {}

interface RequirementAdded extends ChangeOnStep<'REQUIREMENT_ADDED'> {
  readonly requirement: string;
  readonly added: Requirement;
  readonly after?: string;
}

interface RequirementRemoved extends ChangeOnStep<'REQUIREMENT_REMOVED'> {
  readonly requirement: string;
  readonly removed: Requirement;
}

/** The requirement stays but is not the same in every part. `strictness` compares the two expressions. */
export interface RequirementChanged extends ChangeOnStep<'REQUIREMENT_CHANGED'>, Swap<Requirement> {
  readonly requirement: string;
  readonly strictness: Strictness;
}

interface RequirementsReordered extends ChangeOnStep<'REQUIREMENTS_REORDERED'>, Reorder {}

interface ActivityAdded extends ChangeOnStep<'ACTIVITY_ADDED'> {
  readonly activity: string;
  readonly added: string;
  readonly after?: string;
}

interface ActivityRemoved extends ChangeOnStep<'ACTIVITY_REMOVED'> {
  readonly activity: string;
  readonly removed: string;
}

interface ActivitiesReordered extends ChangeOnStep<'ACTIVITIES_REORDERED'>, Reorder {}

interface TransitionAdded extends Change<'TRANSITION_ADDED'> {
  readonly transition: string;
  readonly added: Transition;
  readonly after?: string;
}

interface TransitionRemoved extends Change<'TRANSITION_REMOVED'> {
  readonly transition: string;
  readonly removed: Transition;
}

/** One end stays and the kind is the same, but the other end is at another step. */
interface TransitionMoved extends Change<'TRANSITION_MOVED'>, Swap<Transition> {
  readonly transition: string;
}

interface TransitionKindChanged extends Change<'TRANSITION_KIND_CHANGED'>, Swap<Transition> {
  readonly transition: string;
}

interface TransitionsReordered extends Change<'TRANSITIONS_REORDERED'>, Reorder {}
