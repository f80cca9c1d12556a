import type { EmploymentForm } from '../person/employment';
import type { CreditUnit } from '../qualification/qualification';
import type { IsoDay } from '../time/iso-day';

/**
 * What a requirement demands: a monotone expression. There is no "not", so more evidence never
 * makes a demand unmet, and one expression can be proved stricter than another (see `strictness`).
 */
export type Expression = Branch | Leaf;

/** A node that is decided by its children. */
export type Branch = AllOf | AnyOf | AtLeast;

/** A node that is decided by what is known of a person. */
export type Leaf =
  | QualificationLeaf
  | CreditsLeaf
  | SeqfLevelLeaf
  | CompetenceLeaf
  | ExperienceLeaf
  | EmploymentLeaf
  | AssignmentLeaf
  | StepLeaf;

/** Every kind of node, the branches first. */
export const nodeKinds = [
  'ALL_OF',
  'ANY_OF',
  'AT_LEAST',
  'QUALIFICATION',
  'SEQF_LEVEL',
  'CREDITS',
  'COMPETENCE',
  'EXPERIENCE',
  'EMPLOYMENT',
  'ASSIGNMENT',
  'STEP',
] as const;
/** What a node demands, or how it joins what its children demand. */
export type NodeKind = (typeof nodeKinds)[number];

/** Met when every child is; met when it has none. */
export interface AllOf {
  readonly kind: 'ALL_OF';
  readonly of: readonly Expression[];
}

/** Met when some child is; never met when it has none. */
export interface AnyOf {
  readonly kind: 'ANY_OF';
  readonly of: readonly Expression[];
}

/** Met when at least `threshold` children are. */
export interface AtLeast {
  readonly kind: 'AT_LEAST';
  readonly threshold: number;
  readonly of: readonly Expression[];
}

/**
 * A paper: the qualification, or one that counts in its place (declared equivalent, or including it).
 * The dates and the level are those of the paper held. `From` days are included, `Before` days are not.
 */
export interface QualificationLeaf {
  readonly kind: 'QUALIFICATION';
  readonly qualification: string;
  /** Courses that must be held too, within the paper or beside it; dates and level do not apply to them. */
  readonly courses?: readonly string[];
  readonly begunFrom?: IsoDay;
  readonly begunBefore?: IsoDay;
  readonly issuedFrom?: IsoDay;
  readonly issuedBefore?: IsoDay;
  /** The paper held must be placed at this SeQF level or higher. */
  readonly minimumSeqfLevel?: number;
}

/**
 * At least so many points. Within `courses`, each named course that is held (itself or by what counts
 * in its place) gives its own points once. Within `area`, held courses of the area and credits
 * recorded in the area add up. Exactly one of the two is given.
 */
export interface CreditsLeaf {
  readonly kind: 'CREDITS';
  readonly points: number;
  readonly unit: CreditUnit;
  readonly courses?: readonly string[];
  readonly area?: string;
}

/** Any qualification at the level or higher, where `area` is given within that field of study. */
export interface SeqfLevelLeaf {
  readonly kind: 'SEQF_LEVEL';
  readonly level: number;
  readonly area?: string;
}

/** A competence at the proficiency or higher, from an assessment that has not lapsed. */
export interface CompetenceLeaf {
  readonly kind: 'COMPETENCE';
  readonly competence: string;
  readonly proficiency: number;
}

/**
 * So many months of employment in one of the roles, or in the field; exactly one of the two is given.
 * See `experience` for how months are counted.
 */
export interface ExperienceLeaf {
  readonly kind: 'EXPERIENCE';
  readonly months: number;
  readonly roles?: readonly string[];
  readonly field?: string;
  /** True when part-time counts by its percent. */
  readonly weighted: boolean;
}

/** An employment on a day, or on the day of asking. An empty list of titles or forms allows any. */
export interface EmploymentLeaf {
  readonly kind: 'EMPLOYMENT';
  readonly titles: readonly string[];
  readonly forms: readonly EmploymentForm[];
  readonly on: IsoDay | 'NOW';
}

/** Uppdrag: the employer has given the level, in the role where one is named. Levels do not imply each other. */
export interface AssignmentLeaf {
  readonly kind: 'ASSIGNMENT';
  readonly scale: string;
  readonly level: string;
  readonly role?: string;
}

/** Another step, still fulfilled: its mandatory requirements to enter it and to use its title are met. */
export interface StepLeaf {
  readonly kind: 'STEP';
  readonly ladder: string;
  readonly step: string;
}

/** True for the nodes that have children. */
export const isBranch = (expression: Expression): expression is Branch => 'of' in expression;
