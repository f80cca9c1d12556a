import type { AmountReason } from '../../evaluate/reason';
import { listed } from '../list';
import type { ReasonWording } from '../wording';
import { pointsInEnglish } from './terms';

/** Why a demand for points or months is or is not met, in English. */
export const englishAmountReasons: ReasonWording<AmountReason> = {
  POINTS: ({ have, need, unit, could, missing }, names, verdict) => {
    const known = `Has ${have} of ${pointsInEnglish(need, unit)}.`;
    if (verdict === 'MET') return known;
    if (verdict === 'NOT_MET') return `${known} At most it can become ${could ?? have}.`;
    if (missing.length === 0) return `${known} Evidence of more credits may decide.`;
    const courses = listed(missing.map(names.course), 'and');
    return `${known} Evidence of the ${missing.length === 1 ? 'course' : 'courses'} ${courses} may decide.`;
  },
  MONTHS: ({ have, need, could }, _names, verdict) => {
    const known = `Has ${have} of ${need} ${need === 1 ? 'month' : 'months'}.`;
    if (verdict === 'MET') return known;
    if (verdict === 'NOT_MET') return `${known} At most it can become ${could ?? have}.`;
    return `${known} Certificates of more work may decide.`;
  },
};
