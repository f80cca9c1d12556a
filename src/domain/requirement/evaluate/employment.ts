import type { Employment } from '../../person/employment';
import type { EmploymentLeaf } from '../expression';
import { type Finding, finding } from './finding';
import type { EmploymentFact } from './reason';
import { covers, type Standing } from './standing';

/** An employment on the day, with one of the titles and one of the forms. */
export const findEmployment = (leaf: EmploymentLeaf, standing: Standing): Finding => {
  const { on } = leaf;
  const day = on === 'NOW' ? standing.knowledge.day : on;
  if (day > standing.knowledge.day) return finding('NOT_MET', [], { code: 'TOO_EARLY', from: day });
  const onTheDay = standing.employments.filter((one) => covers(one, day));
  const verified = onTheDay.filter((one) => one.verification === 'VERIFIED');
  const employed = verified.find((one) => titleFits(one, leaf) === 'YES' && formFits(one, leaf));
  if (employed !== undefined) return finding('MET', [employed], { code: 'EMPLOYED', employment: factOf(employed), on });
  const possible = onTheDay.filter((one) => titleFits(one, leaf) !== 'NO' && formFits(one, leaf));
  if (possible.length > 0) return undecided(possible, leaf);
  if (verified.length > 0) {
    return finding('NOT_MET', verified, { code: 'OTHER_EMPLOYMENT', employments: factsOf(verified), on });
  }
  if (standing.complete.employments) return finding('NOT_MET', [], { code: 'ABSENT' });
  return finding('UNKNOWN', [], { code: 'EMPLOYMENT_MISSING', employment: leaf });
};

const undecided = (possible: readonly Employment[], { on }: EmploymentLeaf): Finding => {
  const claims = possible.filter((one) => one.verification === 'CLAIMED');
  return claims.length > 0
    ? finding('UNKNOWN', possible, { code: 'EMPLOYMENT_CLAIMED', employments: factsOf(claims), on })
    : finding('UNKNOWN', possible, { code: 'TITLE_UNKNOWN', employments: factsOf(possible), on });
};

const titleFits = ({ title }: Employment, { titles }: EmploymentLeaf): 'YES' | 'NO' | 'UNKNOWN' => {
  if (titles.length === 0) return 'YES';
  if (title === undefined) return 'UNKNOWN';
  return titles.includes(title) ? 'YES' : 'NO';
};

const formFits = ({ form }: Employment, { forms }: EmploymentLeaf): boolean =>
  forms.length === 0 || forms.includes(form);

const factsOf = (employments: readonly Employment[]): readonly EmploymentFact[] =>
  Object.freeze(employments.map(factOf));

const factOf = ({ organization, title, form }: Employment): EmploymentFact =>
  Object.freeze({ organization, form, ...(title !== undefined && { title }) });
