import type { ClassificationCode, MatchType } from '../role/classification-code';
import type { Role } from '../role/role';
import type { LocalizedText } from '../text/language';
import type { IsoDay } from '../time/iso-day';
import type { Title } from '../title/title';

/**
 * RESOLVED: one answer, safe to store. SUGGESTED: a ranked guess for a person to decide. AMBIGUOUS: the label alone
 * cannot decide; each candidate says what would. UNKNOWN: nothing comes near.
 */
export const alignmentStatuses = ['RESOLVED', 'SUGGESTED', 'AMBIGUOUS', 'UNKNOWN'] as const;
export type AlignmentStatus = (typeof alignmentStatuses)[number];

/** What is asked: a label as an employer writes it, and what is known of where it stands. */
export interface AlignmentQuery {
  readonly label: string;
  /** Code of the employer. */
  readonly organization?: string | undefined;
  /** Verksamhet, förvaltning or unit where the title is used, in the employer's words. */
  readonly field?: string | undefined;
  /** AID code that the employer has given the title, six digits. */
  readonly aid?: string | undefined;
  /** The day on which titles must be in use. */
  readonly asOf: IsoDay;
  /** How many candidates at most. */
  readonly limit: number;
  /** What other employers have decided that the label means. */
  readonly chosenElsewhere?: readonly ChosenElsewhere[] | undefined;
  /** Slugs of titles that the employer has said it is not. */
  readonly rejected?: readonly string[] | undefined;
}

/** So many other employers have decided on the title for the same label. */
export interface ChosenElsewhere {
  readonly title: string;
  readonly employers: number;
}

/** What the engine answers for a label. */
export interface Alignment {
  readonly label: string;
  readonly status: AlignmentStatus;
  /** The most likely first; at least one unless UNKNOWN. */
  readonly candidates: readonly AlignmentCandidate[];
}

/** A title that the label may stand for. */
export interface AlignmentCandidate {
  readonly title: Title;
  readonly role: Role;
  /** How the label matches the title; NARROW: the label says less than the title covers. */
  readonly match: MatchType;
  /** The calibrated probability that this is right, 0 to 1. */
  readonly confidence: number;
  /** The role's codes, narrowed to the occupation that the label names where the role covers several. */
  readonly codes: readonly ClassificationCode[];
  /** Why, in words: how the label was read and what decided. */
  readonly because: readonly Required<LocalizedText>[];
}

/** When an answer is certain enough; the configuration can move each. */
export interface AlignmentThresholds {
  /** RESOLVED takes at least this confidence. */
  readonly resolved: number;
  /** RESOLVED takes that the second candidate is at least so far behind. */
  readonly margin: number;
  /** Where no candidate reaches this the label is UNKNOWN. Behind one that does, less likely ones are shown too. */
  readonly shown: number;
}
