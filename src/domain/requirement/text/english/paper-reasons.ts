import type { PaperReason } from '../../evaluate/reason';
import { englishDay } from '../day';
import { listed, namedAtMost } from '../list';
import type { Names } from '../names';
import type { ReasonWording } from '../wording';
import { englishLeaf } from './leaf';

const named = (qualifications: readonly string[], names: Names): string =>
  listed(qualifications.map(names.qualification), 'and');

/** `A, B or C`; of many only the first. */
export const anyOfInEnglish = (alternatives: readonly string[], names: Names): string =>
  listed(namedAtMost(alternatives.map(names.qualification), 'something else that counts as it'), 'or');

/** Why a demand for papers is or is not met, in English. */
export const englishPaperReasons: ReasonWording<PaperReason> = {
  HELD: ({ qualification, inPlaceOf }, names) => {
    const counts = inPlaceOf === undefined ? '' : `, which counts as ${names.qualification(inPlaceOf)}`;
    return `Holds ${names.qualification(qualification)}${counts}.`;
  },
  HELD_AT_LEVEL: ({ qualification, level }, names) =>
    `Holds ${names.qualification(qualification)}, at SeQF level ${level}.`,
  CLAIMED: ({ qualifications }, names) =>
    `The claim to hold ${named(qualifications, names)} is not yet verified. Showing the paper decides.`,
  BEGUN_UNKNOWN: ({ qualification }, names) =>
    `Holds ${names.qualification(qualification)}, but it is not known when the studies began.`,
  LEVEL_UNKNOWN: ({ qualification }, names) =>
    `Holds ${names.qualification(qualification)}, but its SeQF level is not known.`,
  MISSING: ({ alternatives }, names) => `Evidence is missing. What decides: ${anyOfInEnglish(alternatives, names)}.`,
  MISSING_LEVEL: ({ level, area }, names) => {
    const leaf = { kind: 'SEQF_LEVEL', level, ...(area !== undefined && { area }) } as const;
    return `Evidence is missing. What decides: ${englishLeaf(leaf, names)}.`;
  },
  REFUTED: ({ qualifications }, names) => `Does not hold ${named(qualifications, names)}. This has been checked.`,
  OUTSIDE_DATES: ({ qualifications }, names) =>
    `Holds ${named(qualifications, names)}, but not with the dates required.`,
  LEVEL_TOO_LOW: ({ level }) => `Nothing that counts is at SeQF level ${level} or higher.`,
  TOO_EARLY: ({ from }) => `Can be met on ${englishDay(from)} at the earliest.`,
  NEVER: () => 'The dates exclude each other, so the demand can never be met.',
  ABSENT: () => 'Nothing that is on record meets the demand.',
};
