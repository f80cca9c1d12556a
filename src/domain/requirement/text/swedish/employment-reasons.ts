import type { AssignmentReason, EmploymentFact, EmploymentReason } from '../../evaluate/reason';
import type { EmploymentLeaf } from '../../expression';
import { swedishDay } from '../day';
import { listed } from '../list';
import { capitalized, type Names } from '../names';
import type { ReasonWording } from '../wording';
import { swedishLeaf } from './leaf';
import { formInSwedish } from './terms';

const employmentOf = ({ organization, title, form }: EmploymentFact, names: Names): string => {
  const employer = names.organization(organization);
  return [formInSwedish(form), title && `som ${names.title(title)}`, employer && `hos ${employer}`]
    .filter(Boolean)
    .join(' ');
};

const employmentsOf = (facts: readonly EmploymentFact[], names: Names): string =>
  listed([...new Set(facts.map((fact) => employmentOf(fact, names)))], 'och');

const then = (on: EmploymentLeaf['on']): string => (on === 'NOW' ? '' : ` ${swedishDay(on)}`);

/** Why a demand for an employment or an assignment is or is not met, in Swedish. */
export const swedishEmploymentReasons: ReasonWording<EmploymentReason | AssignmentReason> = {
  EMPLOYED: ({ employment, on }, names) => `${capitalized(employmentOf(employment, names))}${then(on)}.`,
  EMPLOYMENT_CLAIMED: ({ employments, on }, names) =>
    `Uppgiften ”${employmentsOf(employments, names)}${then(on)}” är inte styrkt ännu. ` +
    'Det avgörs av ett intyg från arbetsgivaren.',
  TITLE_UNKNOWN: ({ employments, on }, names) =>
    `${capitalized(employmentsOf(employments, names))}${then(on)}, men det är inte känt med vilken titel.`,
  EMPLOYMENT_MISSING: ({ employment }, names) =>
    `Underlag saknas. Det som avgör är ett intyg från arbetsgivaren om ${swedishLeaf(employment, names)}.`,
  OTHER_EMPLOYMENT: ({ employments, on }, names) =>
    `${on === 'NOW' ? 'Är' : 'Var'} ${employmentsOf(employments, names)}${then(on)}, vilket inte räcker.`,
  ASSIGNED: ({ assignment }, names) => `Har ${swedishLeaf(assignment, names)}.`,
  NOT_ASSIGNED: ({ assignment }, names, verdict) =>
    verdict === 'UNKNOWN'
      ? `Det finns ingen uppgift om ${swedishLeaf(assignment, names)}. Det är arbetsgivaren som ger uppdraget.`
      : `Har inte ${swedishLeaf(assignment, names)}. Det är arbetsgivaren som ger uppdraget.`,
};
