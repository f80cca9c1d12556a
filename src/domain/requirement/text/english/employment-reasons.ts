import type { AssignmentReason, EmploymentFact, EmploymentReason } from '../../evaluate/reason';
import type { EmploymentLeaf } from '../../expression';
import { englishDay } from '../day';
import { listed } from '../list';
import { capitalized, type Names } from '../names';
import type { ReasonWording } from '../wording';
import { englishLeaf } from './leaf';
import { formInEnglish, withArticle } from './terms';

const employmentOf = ({ organization, title, form }: EmploymentFact, names: Names): string => {
  const employer = names.organization(organization);
  return [formInEnglish(form), title && `as ${withArticle(names.title(title))}`, employer && `at ${employer}`]
    .filter(Boolean)
    .join(' ');
};

const employmentsOf = (facts: readonly EmploymentFact[], names: Names): string =>
  `employed ${listed([...new Set(facts.map((fact) => employmentOf(fact, names)))], 'and')}`;

const then = (on: EmploymentLeaf['on']): string => (on === 'NOW' ? '' : ` on ${englishDay(on)}`);

/** Why a demand for an employment or an assignment is or is not met, in English. */
export const englishEmploymentReasons: ReasonWording<EmploymentReason | AssignmentReason> = {
  EMPLOYED: ({ employment, on }, names) => `Employed ${employmentOf(employment, names)}${then(on)}.`,
  EMPLOYMENT_CLAIMED: ({ employments, on }, names) =>
    `The claim “${employmentsOf(employments, names)}${then(on)}” is not yet verified. ` +
    "The employer's certificate decides.",
  TITLE_UNKNOWN: ({ employments, on }, names) =>
    `${capitalized(employmentsOf(employments, names))}${then(on)}, but it is not known with what title.`,
  EMPLOYMENT_MISSING: ({ employment }, names) =>
    `Evidence is missing. What decides is the employer's certificate of ${englishLeaf(employment, names)}.`,
  OTHER_EMPLOYMENT: ({ employments, on }, names) =>
    `${on === 'NOW' ? 'Is' : 'Was'} ${employmentsOf(employments, names)}${then(on)}, which is not enough.`,
  ASSIGNED: ({ assignment }, names) => `Has ${englishLeaf(assignment, names)}.`,
  NOT_ASSIGNED: ({ assignment }, names, verdict) =>
    verdict === 'UNKNOWN'
      ? `There is no record of ${englishLeaf(assignment, names)}. The employer gives it.`
      : `Does not have ${englishLeaf(assignment, names)}. The employer gives it.`,
};
