import type {
  LocalizedTextInput,
  PlaceInput,
  Progression,
  RequirementInput,
  SourceInput,
  TransitionKind,
} from '../edit-ladder.generated';
import type { TypedText } from '../../../language/both-languages';

/** What is typed of a step. Role, level, title and activities are slugs; an empty level or title is none. */
export interface StepFields {
  readonly role: string;
  readonly level: string;
  readonly title: string;
  readonly description: TypedText;
  readonly demandsUnknown: boolean;
  readonly activities: readonly string[];
}

/** What is typed of the ladder as a whole. An empty scale or day is none. */
export interface LadderFields {
  readonly name: TypedText;
  readonly field: string;
  readonly progression: Progression;
  readonly cumulative: boolean;
  readonly scale: string;
  readonly sources: readonly SourceInput[];
  readonly unknowns: readonly TypedText[];
  readonly notes: readonly TypedText[];
  readonly validFrom: string;
  readonly validTo: string;
}

/** Names a way by its ends. */
export interface WayEnds {
  readonly from: string;
  readonly to: string;
}

/** Why an adapted ladder demands less than its base; only where it does. */
interface WithReason {
  readonly reason?: LocalizedTextInput;
}

/** What somebody wants to do with the ladder in one go, and can undo in one go. Steps and requirements are slugs. */
export type Intent =
  | { readonly kind: 'ADD_STEP'; readonly step: string; readonly fields: StepFields; readonly place?: PlaceInput }
  | { readonly kind: 'CHANGE_STEP'; readonly step: string; readonly fields: StepFields }
  | { readonly kind: 'RENAME_STEP'; readonly step: string; readonly slug: string }
  | ({ readonly kind: 'REMOVE_STEP'; readonly step: string } & WithReason)
  /** To a level, beside another step, or both; a level that is null is no level. */
  | { readonly kind: 'MOVE_STEP'; readonly step: string; readonly level?: string | null; readonly place?: PlaceInput }
  | ({ readonly kind: 'CONNECT'; readonly way: TransitionKind } & WayEnds)
  | ({ readonly kind: 'CHANGE_WAY'; readonly way: TransitionKind } & WayEnds)
  | ({ readonly kind: 'DISCONNECT' } & WayEnds)
  | ({ readonly kind: 'ADD_DEMAND'; readonly step: string; readonly demand: RequirementInput } & WithReason)
  | ({
      readonly kind: 'CHANGE_DEMAND';
      readonly step: string;
      readonly requirement: string;
      readonly demand: RequirementInput;
    } & WithReason)
  | ({ readonly kind: 'REMOVE_DEMAND'; readonly step: string; readonly requirement: string } & WithReason)
  | {
      readonly kind: 'MOVE_DEMAND';
      readonly step: string;
      readonly requirement: string;
      readonly place: PlaceInput;
    }
  | { readonly kind: 'CHANGE_LADDER'; readonly fields: LadderFields };

/** What may come to demand less than the base of an adapted ladder, which takes a reason. */
type ReasonedIntent = Extract<
  Intent,
  { readonly kind: 'REMOVE_STEP' | 'ADD_DEMAND' | 'CHANGE_DEMAND' | 'REMOVE_DEMAND' }
>;

/** True for what can be sent with a reason for demanding less. */
export const takesReason = (intent: Intent): intent is ReasonedIntent =>
  intent.kind === 'REMOVE_STEP' ||
  intent.kind === 'ADD_DEMAND' ||
  intent.kind === 'CHANGE_DEMAND' ||
  intent.kind === 'REMOVE_DEMAND';

/** The intent with the reason; what takes none stays as it is. */
export const withReason = (intent: Intent, reason: LocalizedTextInput): Intent =>
  takesReason(intent) ? { ...intent, reason } : intent;
