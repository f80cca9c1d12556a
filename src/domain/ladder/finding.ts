import type { LocalizedText } from '../text/language';

/** BLOCKING: must be put right before publication. WARNING: may be meant, but someone should look. */
export const findingSeverities = ['BLOCKING', 'WARNING'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Every code that a finding can have, with its severity. */
const severityByCode = {
  // The ladder as a whole
  EMPTY_LADDER: 'BLOCKING',
  BASED_ON_ITSELF: 'BLOCKING',
  CUMULATIVE_WITHOUT_ADVANCE: 'BLOCKING',
  PUBLISHED_WITHOUT_SOURCES: 'WARNING',
  DUPLICATE_REVISION: 'BLOCKING',
  REVISIONS_OVERLAP: 'WARNING',
  REVISION_BEGINS_BEFORE_EARLIER: 'WARNING',
  PUBLISHED_REVISION_CHANGED: 'BLOCKING',
  // Steps and levels
  DUPLICATE_STEP: 'BLOCKING',
  DUPLICATE_ACTIVITY: 'BLOCKING',
  LEVEL_WITHOUT_SCALE: 'BLOCKING',
  LEVEL_USED_TWICE: 'BLOCKING',
  LEVEL_RANKS_WRONG: 'BLOCKING',
  STEP_UNREACHABLE: 'BLOCKING',
  STEP_WAY_UNKNOWN: 'WARNING',
  ASSIGNED_LEVEL_NOT_DEMANDED: 'WARNING',
  TITLE_FORMER: 'BLOCKING',
  TITLE_NOT_IN_FORCE: 'BLOCKING',
  TITLE_OF_OTHER_ROLE: 'BLOCKING',
  TITLE_OF_OTHER_ORGANIZATION: 'BLOCKING',
  CONFUSABLE_TITLE: 'WARNING',
  // Transitions
  ADVANCE_LOOP: 'BLOCKING',
  ADVANCE_NOT_UPWARD: 'BLOCKING',
  LATERAL_LEVELS_DIFFER: 'WARNING',
  TRANSITION_TO_ITSELF: 'BLOCKING',
  DUPLICATE_TRANSITION: 'BLOCKING',
  // Requirements
  DUPLICATE_REQUIREMENT: 'BLOCKING',
  REQUIREMENT_REPEATED: 'BLOCKING',
  REQUIREMENT_OUTSIDE_LADDER: 'BLOCKING',
  LEGAL_BASIS_MISSING: 'BLOCKING',
  LEGAL_REFERENCE_MISSING: 'BLOCKING',
  DEMAND_NEVER_MET: 'BLOCKING',
  STEP_LOOP: 'BLOCKING',
  // Expressions
  EMPTY_BRANCH: 'BLOCKING',
  THRESHOLD_OUT_OF_RANGE: 'BLOCKING',
  AMOUNT_NOT_POSITIVE: 'BLOCKING',
  CREDITS_SCOPE: 'BLOCKING',
  CREDITS_OUT_OF_REACH: 'BLOCKING',
  COURSE_WITHOUT_CREDITS: 'BLOCKING',
  COURSE_IN_OTHER_UNIT: 'BLOCKING',
  COURSES_COUNT_TWICE: 'BLOCKING',
  EXPERIENCE_SCOPE: 'BLOCKING',
  SEQF_OUT_OF_RANGE: 'BLOCKING',
  PROFICIENCY_OUT_OF_RANGE: 'BLOCKING',
  DATES_EXCLUDE_ALL: 'BLOCKING',
  // Adaptations of another ladder
  LEGAL_DEMAND_LOOSENED: 'BLOCKING',
  LOOSENING_WITHOUT_REASON: 'BLOCKING',
  BASE_RETIRED: 'WARNING',
  // Anywhere: dates and references
  VALIDITY_REVERSED: 'BLOCKING',
  UNKNOWN_ORGANIZATION: 'BLOCKING',
  UNKNOWN_ROLE: 'BLOCKING',
  UNKNOWN_FIELD: 'BLOCKING',
  UNKNOWN_TITLE: 'BLOCKING',
  UNKNOWN_SCALE: 'BLOCKING',
  UNKNOWN_LEVEL: 'BLOCKING',
  UNKNOWN_QUALIFICATION: 'BLOCKING',
  UNKNOWN_COMPETENCE: 'BLOCKING',
  UNKNOWN_ACTIVITY: 'BLOCKING',
  UNKNOWN_LADDER: 'BLOCKING',
  UNKNOWN_STEP: 'BLOCKING',
  UNKNOWN_OCCUPATION: 'BLOCKING',
  UNKNOWN_OCCUPATION_GROUP: 'BLOCKING',
  // Reference data beside the ladders
  EQUIVALENCE_OF_ONE_LADDER: 'BLOCKING',
  EQUIVALENCE_EMPTY: 'BLOCKING',
  EQUIVALENT_STEPS_MISSING: 'BLOCKING',
  EQUIVALENT_STEPS_REPEATED: 'BLOCKING',
  EQUIVALENT_STEPS_CONTRADICT: 'BLOCKING',
  EQUIVALENCE_WITHOUT_REASON: 'BLOCKING',
  EQUIVALENT_STEP_GONE: 'WARNING',
  EQUIVALENCES_OVERLAP: 'BLOCKING',
  DUPLICATE_KEY: 'BLOCKING',
  KEY_TOO_LONG: 'BLOCKING',
  MEMBERSHIP_LOOP: 'BLOCKING',
  INCLUSION_LOOP: 'BLOCKING',
  EQUIVALENT_TO_ITSELF: 'BLOCKING',
  REPLACED_BY_ITSELF: 'BLOCKING',
  REPLACEMENT_LOOP: 'BLOCKING',
  FORMER_WITHOUT_REPLACEMENT: 'WARNING',
  TITLE_REPEATED: 'BLOCKING',
  CREDITS_WITHOUT_UNIT: 'BLOCKING',
  // Occupation registers and title lexicons
  OCCUPATION_REPEATED: 'BLOCKING',
  LEXICON_ENTRY_EMPTY: 'BLOCKING',
  LEXICON_ENTRY_REPEATED: 'BLOCKING',
  LEXICON_CONTRADICTS_ITSELF: 'BLOCKING',
} as const satisfies Record<string, FindingSeverity>;

/** What is wrong, for machines: each code has one meaning and one severity. */
export type FindingCode = keyof typeof severityByCode;

/** The codes, for those who list them. */
export const findingCodes = Object.keys(severityByCode) as readonly FindingCode[];

/**
 * Where a fault is: the way from the whole (the ladder, or all reference data) to the part. A list item is
 * named by its slug or code (`steps`, `skicklig`, `requirements`, `utbildning`), or by its index where it has
 * none or shares it. After `expression` each number is the index among a branch's children.
 */
export type Place = readonly (string | number)[];

/** Something that is wrong, or looks wrong: what, where, and what to do. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly place: Place;
  readonly message: Required<LocalizedText>;
}

/** A finding with the severity of its code. */
export const finding = (code: FindingCode, place: Place, message: Required<LocalizedText>): Finding => ({
  code,
  severity: severityByCode[code],
  place,
  message,
});
