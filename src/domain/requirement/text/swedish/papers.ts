import type { EmploymentFact } from '../../evaluate/reason';
import type { EmploymentLeaf } from '../../expression';
import { swedishDay } from '../day';
import { listed } from '../list';
import type { Names } from '../names';
import { type PaperWording, remaining } from '../paper-wording';
import { swedishDates, swedishLeaf } from './leaf';
import { anyOfInSwedish } from './paper-reasons';
import { toProficiency } from './proficiency';
import { employmentInSwedish } from './terms';

/** What to hand in, in Swedish. */
export const swedishPapers: PaperWording = {
  CLAIMED: ({ qualifications }, names) =>
    `en handling som styrker ${listed(qualifications.map(names.qualification), 'eller')}`,
  BEGUN_UNKNOWN: ({ qualification }, names) =>
    `en handling som visar när studierna till ${names.qualification(qualification)} påbörjades`,
  LEVEL_UNKNOWN: ({ qualification }, names) =>
    `en handling som visar SeQF-nivån på ${names.qualification(qualification)}`,
  MISSING: ({ qualification, alternatives }, names, leaf) => {
    const isOfTheLeaf = leaf.kind === 'QUALIFICATION' && leaf.qualification === qualification;
    return `${anyOfInSwedish(alternatives, names)}${isOfTheLeaf ? swedishDates(leaf) : ''}`;
  },
  MISSING_LEVEL: (_reason, names, leaf) => swedishLeaf(leaf, names),
  ASSESSMENT_CLAIMED: ({ competence, proficiency }, names) =>
    `den bedömning som styrker kompetensen ${names.competence(competence)}${toProficiency(competence, proficiency, names)}`,
  ASSESSMENT_MISSING: ({ competence, proficiency }, names) =>
    `en bedömning av kompetensen ${names.competence(competence)}${toProficiency(competence, proficiency, names)}`,
  POINTS: (points, names, leaf) =>
    `underlag för ${swedishLeaf(remaining(points, leaf), names)}${points.have > 0 ? ' utöver det som redan är styrkt' : ''}`,
  MONTHS: (months, names, leaf) =>
    `intyg om ${swedishLeaf(remaining(months, leaf), names)}${months.have > 0 ? ' utöver det som redan är styrkt' : ''}`,
  EMPLOYMENT_CLAIMED: ({ employments, on }, names) =>
    listed([...new Set(employments.map((fact) => certificateOf(fact, on, names)))], 'eller'),
  TITLE_UNKNOWN: ({ employments, on }, names) => {
    const employers = employments.map(({ organization }) => employerOf(organization, on, names));
    return `ett intyg från ${listed([...new Set(employers)], 'eller')} om titeln på anställningen${then(on)}`;
  },
  EMPLOYMENT_MISSING: ({ employment }, names) =>
    `ett intyg från ${employerOf(undefined, employment.on, names)} om ${swedishLeaf(employment, names)}`,
  NOT_ASSIGNED: ({ assignment }, names) => `arbetsgivarens beslut om ${swedishLeaf(assignment, names)}`,
};

const certificateOf = (
  { organization, title, form }: EmploymentFact,
  on: EmploymentLeaf['on'],
  names: Names,
): string => {
  const as = title === undefined ? '' : ` som ${names.title(title)}`;
  return `ett intyg från ${employerOf(organization, on, names)} om ${employmentInSwedish(form)}${as}${then(on)}`;
};

const employerOf = (organization: string | undefined, on: EmploymentLeaf['on'], names: Names): string => {
  const name = organization === undefined ? undefined : names.organization(organization);
  return name ?? (on === 'NOW' ? 'arbetsgivaren' : 'den dåvarande arbetsgivaren');
};

const then = (on: EmploymentLeaf['on']): string => (on === 'NOW' ? '' : ` ${swedishDay(on)}`);
