import { toProficiency } from '../../../requirement/text/swedish/proficiency';
import { employmentInSwedish, pointsInSwedish, swedishNumber } from '../../../requirement/text/swedish/terms';
import type { EmploymentForm } from '../../../person/employment';
import type { RouteAction } from '../../route';
import type { ActionNames, ActionWording } from './action-wording';

/** An action in Swedish. */
export const swedishAction: ActionWording = (action, names) => {
  switch (action.kind) {
    case 'STUDY':
      return study(action, names);
    case 'WORK':
      return `Arbeta ${months(action.months)}${asRole(action, names)}`;
    case 'VALIDATE':
      return validate(action, names);
    case 'APPLY':
      return apply(action, names);
    case 'OBTAIN_EVIDENCE':
      return `Lämna in ${paper(action, names)}`;
  }
};

const study = (action: RouteAction, names: ActionNames): string => {
  const { opportunity, qualification = '', credits, beside } = action;
  const points = credits === undefined ? '' : ` (${pointsInSwedish(credits.points, credits.unit)})`;
  const work = beside === undefined ? '' : ` och arbeta som ${names.role(beside.role)} vid sidan av`;
  return opportunity === undefined
    ? `Läs en utbildning som ger ${names.qualification(qualification)}${points}${work}; var den ges är inte känt här`
    : `Läs ${names.opportunity(opportunity)}${points}${work}`;
};

const months = (count: number): string => `${swedishNumber(count)} ${count === 1 ? 'månad' : 'månader'}`;

const asRole = ({ role }: RouteAction, names: ActionNames): string =>
  role === undefined ? '' : ` som ${names.role(role)}`;

const validate = ({ competence = '', proficiency = 1 }: RouteAction, names: ActionNames): string =>
  `Be att få kompetensen ${names.competence(competence)} bedömd${toProficiency(competence, proficiency, names)}`;

const apply = (action: RouteAction, names: ActionNames): string => {
  const { opportunity, qualification, assignment, title, form } = action;
  if (qualification !== undefined) {
    const provider = opportunity === undefined ? undefined : names.provider(opportunity);
    return `Ansök om ${names.qualification(qualification)}${provider === undefined ? '' : ` hos ${provider}`}`;
  }
  if (assignment !== undefined) {
    const role = assignment.role === undefined ? '' : ` som ${names.role(assignment.role)}`;
    return `Be din chef om ett uppdrag på nivån ${names.level(assignment.scale, assignment.level)}${role}`;
  }
  const post = form === undefined ? 'anställning' : employmentInSwedish(form);
  return `Sök en ${post}${title === undefined ? asRole(action, names) : ` som ${names.title(title)}`}`;
};

const paper = (action: RouteAction, names: ActionNames): string => {
  const { qualification, competence, form } = action;
  if (qualification !== undefined) return `betyg eller intyg som visar ${names.qualification(qualification)}`;
  if (competence !== undefined) return `bedömningen av kompetensen ${names.competence(competence)}`;
  if (form !== undefined) return certificate(action, form, names);
  return 'ett intyg som styrker det som du har uppgett';
};

const certificate = (action: RouteAction, form: EmploymentForm, names: ActionNames): string => {
  const { employer, title } = action;
  const from = (employer === undefined ? undefined : names.organization(employer)) ?? 'arbetsgivaren';
  const as = title === undefined ? asRole(action, names) : ` som ${names.title(title)}`;
  return `ett intyg från ${from} om ${employmentInSwedish(form)}${as}`;
};
