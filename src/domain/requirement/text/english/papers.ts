import type { EmploymentFact } from '../../evaluate/reason';
import type { EmploymentLeaf } from '../../expression';
import { englishDay } from '../day';
import { listed } from '../list';
import type { Names } from '../names';
import { type PaperWording, remaining } from '../paper-wording';
import { englishDates, englishLeaf } from './leaf';
import { anyOfInEnglish } from './paper-reasons';
import { atProficiency } from './proficiency';
import { employmentInEnglish, withArticle } from './terms';

/** What to hand in, in English. */
export const englishPapers: PaperWording = {
  CLAIMED: ({ qualifications }, names) =>
    `a paper that confirms ${listed(qualifications.map(names.qualification), 'or')}`,
  BEGUN_UNKNOWN: ({ qualification }, names) =>
    `a paper that shows when the studies for ${names.qualification(qualification)} began`,
  LEVEL_UNKNOWN: ({ qualification }, names) =>
    `a paper that shows the SeQF level of ${names.qualification(qualification)}`,
  MISSING: ({ qualification, alternatives }, names, leaf) => {
    const isOfTheLeaf = leaf.kind === 'QUALIFICATION' && leaf.qualification === qualification;
    return `${anyOfInEnglish(alternatives, names)}${isOfTheLeaf ? englishDates(leaf) : ''}`;
  },
  MISSING_LEVEL: (_reason, names, leaf) => englishLeaf(leaf, names),
  ASSESSMENT_CLAIMED: ({ competence, proficiency }, names) =>
    `the assessment that confirms the competence ${names.competence(competence)}${atProficiency(competence, proficiency, names)}`,
  ASSESSMENT_MISSING: ({ competence, proficiency }, names) =>
    `an assessment of the competence ${names.competence(competence)}${atProficiency(competence, proficiency, names)}`,
  POINTS: (points, names, leaf) =>
    `evidence of ${englishLeaf(remaining(points, leaf), names)}${points.have > 0 ? ' beyond what is already verified' : ''}`,
  MONTHS: (months, names, leaf) =>
    `certificates of ${englishLeaf(remaining(months, leaf), names)}${months.have > 0 ? ' beyond what is already verified' : ''}`,
  EMPLOYMENT_CLAIMED: ({ employments, on }, names) =>
    listed([...new Set(employments.map((fact) => certificateOf(fact, on, names)))], 'or'),
  TITLE_UNKNOWN: ({ employments, on }, names) => {
    const employers = employments.map(({ organization }) => employerOf(organization, on, names));
    return `a certificate from ${listed([...new Set(employers)], 'or')} of the title of the employment${then(on)}`;
  },
  EMPLOYMENT_MISSING: ({ employment }, names) =>
    `a certificate from ${employerOf(undefined, employment.on, names)} of ${englishLeaf(employment, names)}`,
  NOT_ASSIGNED: ({ assignment }, names) => `the employer's decision on ${englishLeaf(assignment, names)}`,
};

const certificateOf = (
  { organization, title, form }: EmploymentFact,
  on: EmploymentLeaf['on'],
  names: Names,
): string => {
  const as = title === undefined ? '' : ` as ${withArticle(names.title(title))}`;
  return `a certificate from ${employerOf(organization, on, names)} of ${employmentInEnglish(form)} employment${as}${then(on)}`;
};

const employerOf = (organization: string | undefined, on: EmploymentLeaf['on'], names: Names): string => {
  const name = organization === undefined ? undefined : names.organization(organization);
  return name ?? (on === 'NOW' ? 'the employer' : 'the employer of that time');
};

const then = (on: EmploymentLeaf['on']): string => (on === 'NOW' ? '' : ` on ${englishDay(on)}`);
