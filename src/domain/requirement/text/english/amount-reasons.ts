import type { AmountReason } from '../../evaluate/reason';
import { namesListed } from '../list';
import type { ReasonWording } from '../wording';
import { englishNumber, pointsInEnglish } from './terms';

/** Why a demand for points or months is or is not met, in English. */
export const englishAmountReasons: ReasonWording<AmountReason> = {
  POINTS: ({ have, need, unit, could, missing }, names, verdict) => {
    const known = `Has ${englishNumber(have)} of ${pointsInEnglish(need, unit)}.`;
    if (verdict === 'MET') return known;
    if (verdict === 'NOT_MET') return known + uncertain(have, could);
    if (missing.length === 0) return `${known} Evidence of more credits may decide.`;
    const courses = namesListed(missing.map(names.course), 'and', 'EN');
    return `${known} Evidence of the ${missing.length === 1 ? 'course' : 'courses'} ${courses} may decide.`;
  },
  MONTHS: ({ have, need, could }, _names, verdict) => {
    const known = `Has ${englishNumber(have)} of ${englishNumber(need)} ${need === 1 ? 'month' : 'months'}.`;
    if (verdict === 'MET') return known;
    if (verdict === 'NOT_MET') return known + uncertain(have, could);
    return `${known} Certificates of more work may decide.`;
  },
};

/** What may be held beside what is known; nothing where that is all. */
const uncertain = (have: number, could: number | undefined): string =>
  could === undefined || could === have
    ? ''
    : ` It may already be up to ${englishNumber(could)}, if all that is uncertain holds.`;
