import type { QualificationEvidence } from '../../person/evidence';
import { highestSeqfLevel } from '../../qualification/seqf-level';
import type { IsoDay } from '../../time/iso-day';
import type { QualificationLeaf } from '../expression';
import type { Knowledge } from '../knowledge';

/** What a leaf asks of the paper itself, apart from which qualification it is. */
export type PaperConditions = Pick<
  QualificationLeaf,
  'begunFrom' | 'begunBefore' | 'issuedFrom' | 'issuedBefore' | 'minimumSeqfLevel'
>;

/** How a recorded paper stands to the conditions: fits, does not, or may fit since a detail is unknown. */
export type PaperFit = 'FITS' | 'BEGUN_UNKNOWN' | 'LEVEL_UNKNOWN' | 'WRONG_DATES' | 'WRONG_LEVEL';

/** How the paper stands to the conditions. */
export const fitOf = (paper: QualificationEvidence, conditions: PaperConditions, knowledge: Knowledge): PaperFit => {
  const { begunFrom, begunBefore, issuedFrom, issuedBefore, minimumSeqfLevel } = conditions;
  if (!within(paper.issued, issuedFrom, issuedBefore)) return 'WRONG_DATES';
  const begun = begunFit(paper, begunFrom, begunBefore);
  if (begun === 'WRONG_DATES') return begun;
  const level = levelFit(paper.qualification, minimumSeqfLevel, knowledge);
  return level === 'FITS' ? begun : level;
};

/** How the level of a qualification stands to the lowest one asked for; an unknown level may be any up to the highest. */
export const levelFit = (
  qualification: string,
  minimum: number | undefined,
  knowledge: Knowledge,
): 'FITS' | 'LEVEL_UNKNOWN' | 'WRONG_LEVEL' => {
  if (minimum === undefined) return 'FITS';
  const level = knowledge.qualification(qualification)?.seqfLevel;
  if (level !== undefined) return level >= minimum ? 'FITS' : 'WRONG_LEVEL';
  return minimum <= highestSeqfLevel ? 'LEVEL_UNKNOWN' : 'WRONG_LEVEL';
};

/** Studies begin at the latest on the day of the paper, which may already tell. */
const begunFit = (
  { begun, issued }: QualificationEvidence,
  from: IsoDay | undefined,
  before: IsoDay | undefined,
): 'FITS' | 'BEGUN_UNKNOWN' | 'WRONG_DATES' => {
  if (begun !== undefined) return within(begun, from, before) ? 'FITS' : 'WRONG_DATES';
  if (from === undefined && (before === undefined || issued < before)) return 'FITS';
  const possible = from === undefined || (from <= issued && (before === undefined || from < before));
  return possible ? 'BEGUN_UNKNOWN' : 'WRONG_DATES';
};

const within = (day: IsoDay, from: IsoDay | undefined, before: IsoDay | undefined): boolean =>
  (from === undefined || from <= day) && (before === undefined || day < before);

/** Whether some paper on or before the day could have the dates asked for; if not, whether one still can later. */
export const datesPossible = (conditions: PaperConditions, day: IsoDay): 'POSSIBLE' | 'TOO_EARLY' | 'NEVER' => {
  const { begunFrom, begunBefore, issuedFrom, issuedBefore } = conditions;
  const excluded = (from: IsoDay | undefined, before: IsoDay | undefined): boolean =>
    from !== undefined && before !== undefined && from >= before;
  if (excluded(begunFrom, begunBefore) || excluded(issuedFrom, issuedBefore) || excluded(begunFrom, issuedBefore)) {
    return 'NEVER';
  }
  const earliest = earliestIssue(conditions);
  return earliest !== undefined && earliest > day ? 'TOO_EARLY' : 'POSSIBLE';
};

/** The first day on which a paper with the dates asked for can be issued; undefined when any day can. */
export const earliestIssue = ({ begunFrom, issuedFrom }: PaperConditions): IsoDay | undefined => {
  if (begunFrom === undefined || issuedFrom === undefined) return begunFrom ?? issuedFrom;
  return begunFrom > issuedFrom ? begunFrom : issuedFrom;
};
