import type { AmountReason } from '../../evaluate/reason';
import { namesListed } from '../list';
import type { ReasonWording } from '../wording';
import { pointsInSwedish, swedishNumber } from './terms';

/** Why a demand for points or months is or is not met, in Swedish. */
export const swedishAmountReasons: ReasonWording<AmountReason> = {
  POINTS: ({ have, need, unit, could, missing }, names, verdict) => {
    const known = `Har ${swedishNumber(have)} av ${pointsInSwedish(need, unit)}.`;
    if (verdict === 'MET') return known;
    if (verdict === 'NOT_MET') return known + uncertain(have, could);
    if (missing.length === 0) return `${known} Underlag för fler poäng kan avgöra.`;
    const courses = namesListed(missing.map(names.course), 'och', 'SV');
    return `${known} Underlag för ${missing.length === 1 ? 'kursen' : 'kurserna'} ${courses} kan avgöra.`;
  },
  MONTHS: ({ have, need, could }, _names, verdict) => {
    const known = `Har ${swedishNumber(have)} av ${swedishNumber(need)} ${need === 1 ? 'månad' : 'månader'}.`;
    if (verdict === 'MET') return known;
    if (verdict === 'NOT_MET') return known + uncertain(have, could);
    return `${known} Intyg om mer arbete kan avgöra.`;
  },
};

/** What may be held beside what is known; nothing where that is all. */
const uncertain = (have: number, could: number | undefined): string =>
  could === undefined || could === have
    ? ''
    : ` Det kan redan vara upp till ${swedishNumber(could)}, om allt som är osäkert stämmer.`;
