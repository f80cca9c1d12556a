import type { Employment } from '../../person/employment';
import type { CreditUnit } from '../../qualification/qualification';
import type { IsoDay } from '../../time/iso-day';
import type { AssignmentLeaf, EmploymentLeaf, StepLeaf } from '../expression';
import type { Judgement } from './judgement';

/** Why a verdict is what it is: a code for the situation, with what it takes to tell it in words. */
export type Reason = PaperReason | AssessmentReason | AmountReason | EmploymentReason | AssignmentReason | TreeReason;

/** Of papers. Qualifications are slugs. */
export type PaperReason =
  | Held
  | HeldAtLevel
  | Claimed
  | BegunUnknown
  | LevelUnknown
  | Missing
  | MissingLevel
  | Refuted
  | OutsideDates
  | LevelTooLow
  | TooEarly
  | Never
  | Absent;

/** MET: a verified paper. */
export interface Held {
  readonly code: 'HELD';
  readonly qualification: string;
  /** The qualification asked for, when the one held counts in its place. */
  readonly inPlaceOf?: string;
}

/** MET: a verified paper that is placed at the level asked for or higher. */
export interface HeldAtLevel {
  readonly code: 'HELD_AT_LEVEL';
  readonly qualification: string;
  readonly level: number;
}

/** UNKNOWN: papers that the person claims; they decide once verified. */
export interface Claimed {
  readonly code: 'CLAIMED';
  readonly qualifications: readonly string[];
}

/** UNKNOWN: a verified paper, but not when the studies began. */
export interface BegunUnknown {
  readonly code: 'BEGUN_UNKNOWN';
  readonly qualification: string;
}

/** UNKNOWN: a verified paper, but not what SeQF level it is placed at. */
export interface LevelUnknown {
  readonly code: 'LEVEL_UNKNOWN';
  readonly qualification: string;
}

/** UNKNOWN: nothing is recorded; a paper of any of the alternatives would decide. */
export interface Missing {
  readonly code: 'MISSING';
  readonly qualification: string;
  /** What counts as the qualification and may still be held, the qualification itself first. */
  readonly alternatives: readonly string[];
}

/** UNKNOWN: no paper at the level is recorded; any would decide. */
export interface MissingLevel {
  readonly code: 'MISSING_LEVEL';
  readonly level: number;
  readonly area?: string;
}

/** NOT_MET: it has been seen that the person does not hold what would count. */
export interface Refuted {
  readonly code: 'REFUTED';
  readonly qualifications: readonly string[];
}

/** NOT_MET: papers that would count, but begun or issued on other days than those asked for. */
export interface OutsideDates {
  readonly code: 'OUTSIDE_DATES';
  readonly qualifications: readonly string[];
}

/** NOT_MET: nothing that counts is placed so high. */
export interface LevelTooLow {
  readonly code: 'LEVEL_TOO_LOW';
  readonly level: number;
}

/** NOT_MET: what is asked for cannot exist before a day that is still to come. */
export interface TooEarly {
  readonly code: 'TOO_EARLY';
  readonly from: IsoDay;
}

/** NOT_MET: the dates asked for exclude each other. */
export interface Never {
  readonly code: 'NEVER';
}

/** NOT_MET: the record is complete and does not hold it. */
export interface Absent {
  readonly code: 'ABSENT';
}

/** Of assessed competences. Competences are slugs. */
export type AssessmentReason = Assessed | AssessmentClaimed | AssessmentMissing | AssessmentRefuted | AssessedLower;

/** MET. */
export interface Assessed {
  readonly code: 'ASSESSED';
  readonly competence: string;
  readonly proficiency: number;
}

/** UNKNOWN: claimed at the proficiency or higher. */
export interface AssessmentClaimed {
  readonly code: 'ASSESSMENT_CLAIMED';
  readonly competence: string;
  readonly proficiency: number;
}

/** UNKNOWN: an assessment would decide. */
export interface AssessmentMissing {
  readonly code: 'ASSESSMENT_MISSING';
  readonly competence: string;
  readonly proficiency: number;
}

/** NOT_MET: an assessment was refuted. */
export interface AssessmentRefuted {
  readonly code: 'ASSESSMENT_REFUTED';
  readonly competence: string;
}

/** NOT_MET: assessed, but lower than asked for. */
export interface AssessedLower {
  readonly code: 'ASSESSED_LOWER';
  readonly competence: string;
  readonly proficiency: number;
  readonly assessed: number;
}

/** Of amounts, whatever the verdict. */
export type AmountReason = Points | Months;

/** Points that are verified, against those needed. */
export interface Points {
  readonly code: 'POINTS';
  readonly have: number;
  readonly need: number;
  readonly unit: CreditUnit;
  /** The most that the person may turn out to have; left out when there is no telling. */
  readonly could?: number;
  /** Slugs of the courses that would give more points and may still be held. */
  readonly missing: readonly string[];
}

/** Months of experience that are verified, in started tenths, against those needed. */
export interface Months {
  readonly code: 'MONTHS';
  readonly have: number;
  readonly need: number;
  /** The most that the person may turn out to have; left out when there is no telling. */
  readonly could?: number;
}

/** What a reason tells of an employment. Title and organisation are a slug and a code. */
export type EmploymentFact = Pick<Employment, 'organization' | 'title' | 'form'>;

/** Of employments on a day. */
export type EmploymentReason = Employed | EmploymentClaimed | TitleUnknown | EmploymentMissing | OtherEmployment;

/** MET. */
export interface Employed {
  readonly code: 'EMPLOYED';
  readonly employment: EmploymentFact;
  readonly on: EmploymentLeaf['on'];
}

/** UNKNOWN: employments that the person claims; the employer's certificate decides. */
export interface EmploymentClaimed {
  readonly code: 'EMPLOYMENT_CLAIMED';
  readonly employments: readonly EmploymentFact[];
  readonly on: EmploymentLeaf['on'];
}

/** UNKNOWN: verified employments, but not with what title. */
export interface TitleUnknown {
  readonly code: 'TITLE_UNKNOWN';
  readonly employments: readonly EmploymentFact[];
  readonly on: EmploymentLeaf['on'];
}

/** UNKNOWN: no employment is recorded; a certificate of such an employment would decide. */
export interface EmploymentMissing {
  readonly code: 'EMPLOYMENT_MISSING';
  readonly employment: EmploymentLeaf;
}

/** NOT_MET: employed on the day, but otherwise than asked for. */
export interface OtherEmployment {
  readonly code: 'OTHER_EMPLOYMENT';
  readonly employments: readonly EmploymentFact[];
  readonly on: EmploymentLeaf['on'];
}

/** Of levels that the employer gives. */
export type AssignmentReason = Assigned | NotAssigned;

/** MET. */
export interface Assigned {
  readonly code: 'ASSIGNED';
  readonly assignment: AssignmentLeaf;
}

/** UNKNOWN, or NOT_MET where the record is complete: no such assignment is recorded. */
export interface NotAssigned {
  readonly code: 'NOT_ASSIGNED';
  readonly assignment: AssignmentLeaf;
}

/** Of nodes that are decided by other nodes. */
export type TreeReason = Children | EitherWay | Several | StepJudged | StepUnknown | StepAgain;

/** Whatever the verdict: how many of the children are met, and how many must be. */
export interface Children {
  readonly code: 'CHILDREN';
  readonly met: number;
  readonly unknown: number;
  readonly needed: number;
  readonly of: number;
}

/** MET or NOT_MET however the open details turn out (see `OpenDetail`), though no child is decided by itself. */
export interface EitherWay {
  readonly code: 'EITHER_WAY';
}

/** UNKNOWN: more than one thing is open. */
export interface Several {
  readonly code: 'SEVERAL';
  readonly reasons: readonly Reason[];
}

/** Whatever the verdict: the step was judged by its own demand, whose paths begin anew. */
export interface StepJudged {
  readonly code: 'STEP_JUDGED';
  readonly step: StepLeaf;
  readonly demand: Judgement;
}

/** UNKNOWN: what the step demands is not known. */
export interface StepUnknown {
  readonly code: 'STEP_UNKNOWN';
  readonly step: StepLeaf;
}

/** UNKNOWN: the step was met again on the way to what it demands. */
export interface StepAgain {
  readonly code: 'STEP_AGAIN';
  readonly step: StepLeaf;
}
