import type { Employment, EmploymentForm } from '../../person/employment';
import type { Evidence } from '../../person/evidence';
import { scopeOf } from '../../requirement/experience-scope';
import type { FactLeaf } from '../../requirement/evaluate/leaf';
import { covers } from '../../requirement/evaluate/standing';
import type { QualificationLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import type { IsoDay } from '../../time/iso-day';
import type { Option, Proof } from './option';
import { isCourse, paperBears } from './paper-bears';

/** True when what comes of the option is a step towards the leaf, on whatever day it is done. */
export const bearsOn = (option: Option, leaf: FactLeaf, knowledge: Knowledge): boolean => {
  switch (option.kind) {
    case 'EDUCATION':
      return option.awards.some((award) => paperBears(award, leaf, knowledge));
    case 'PROOF':
      return claimBears(option.claim, leaf, knowledge);
    case 'VALIDATION':
      return (
        leaf.kind === 'COMPETENCE' && leaf.competence === option.competence && leaf.proficiency <= option.proficiency
      );
    case 'POST':
      return leaf.kind === 'EMPLOYMENT' && leaf.on === 'NOW' && fits(option, leaf);
    case 'LEVEL':
      return leaf.kind === 'ASSIGNMENT' && isLevel(option.assignment, leaf);
  }
};

const isLevel = (given: Extract<FactLeaf, { kind: 'ASSIGNMENT' }>, leaf: typeof given): boolean =>
  given.scale === leaf.scale && given.level === leaf.level && (leaf.role === undefined || given.role === leaf.role);

const fits = (
  { title, form }: { readonly title?: string | undefined; readonly form?: EmploymentForm | undefined },
  { titles, forms }: Extract<FactLeaf, { kind: 'EMPLOYMENT' }>,
): boolean =>
  (titles.length === 0 || (title !== undefined && titles.includes(title))) &&
  (forms.length === 0 || (form !== undefined && forms.includes(form)));

const claimBears = (claim: Proof['claim'], leaf: FactLeaf, knowledge: Knowledge): boolean => {
  if (!('kind' in claim)) return employmentBears(claim, leaf, knowledge);
  switch (claim.kind) {
    case 'QUALIFICATION':
      return paperBears(claim.qualification, leaf, knowledge);
    case 'CREDITS':
      return leaf.kind === 'CREDITS' && leaf.area === claim.area && leaf.unit === claim.unit;
    case 'COMPETENCE':
      return (
        leaf.kind === 'COMPETENCE' && leaf.competence === claim.competence && leaf.proficiency <= claim.proficiency
      );
  }
};

/** An employment whose title or role is not known may turn out to be the one that is asked for. */
const employmentBears = ({ title, role, form }: Employment, leaf: FactLeaf, knowledge: Knowledge): boolean => {
  if (leaf.kind === 'EXPERIENCE') return role === undefined || scopeOf(leaf, knowledge).has(role);
  return leaf.kind === 'EMPLOYMENT' && fits({ title: title ?? leaf.titles[0], form }, leaf);
};

/** True when it is a step towards the leaf also by its days, if it is done on the day of the knowledge. */
export const isTimely = (option: Option, leaf: FactLeaf, knowledge: Knowledge): boolean => {
  if (option.kind === 'PROOF') return isClaimTimely(option.claim, leaf, knowledge.day);
  if (option.kind !== 'EDUCATION' || leaf.kind !== 'QUALIFICATION' || canBegin(leaf, knowledge.day)) return true;
  return option.awards.some((award) => isCourse(award, leaf.courses ?? [], knowledge));
};

/** True when studies that begin on the day have the days that the leaf asks for. */
const canBegin = ({ begunFrom, begunBefore, issuedBefore }: QualificationLeaf, day: IsoDay): boolean =>
  (begunFrom === undefined || begunFrom <= day) &&
  (begunBefore === undefined || day < begunBefore) &&
  (issuedBefore === undefined || day < issuedBefore);

const isClaimTimely = (claim: Proof['claim'], leaf: FactLeaf, day: IsoDay): boolean => {
  if ('kind' in claim) return counts(claim, day);
  return leaf.kind === 'EMPLOYMENT' ? covers(claim, leaf.on === 'NOW' ? day : leaf.on) : claim.from <= day;
};

/** True when the evidence is issued by the day and has not expired. */
export const counts = ({ issued, expires }: Evidence, day: IsoDay): boolean =>
  issued <= day && (expires === undefined || day <= expires);
