import { atProficiency } from '../../../requirement/text/english/proficiency';
import {
  employmentInEnglish,
  englishNumber,
  pointsInEnglish,
  withArticle,
} from '../../../requirement/text/english/terms';
import type { EmploymentForm } from '../../../person/employment';
import type { RouteAction } from '../../route';
import type { ActionNames, ActionWording } from './action-wording';

/** An action in English. */
export const englishAction: ActionWording = (action, names) => {
  switch (action.kind) {
    case 'STUDY':
      return study(action, names);
    case 'WORK':
      return `Work ${months(action.months)}${asRole(action.role, names)}`;
    case 'VALIDATE':
      return validate(action, names);
    case 'APPLY':
      return apply(action, names);
    case 'OBTAIN_EVIDENCE':
      return `Hand in ${paper(action, names)}`;
  }
};

const study = (action: RouteAction, names: ActionNames): string => {
  const { opportunity, qualification = '', credits, beside } = action;
  const points = credits === undefined ? '' : ` (${pointsInEnglish(credits.points, credits.unit)})`;
  const work = beside === undefined ? '' : ` and work${asRole(beside.role, names)} beside it`;
  return opportunity === undefined
    ? `Study for: ${names.qualification(qualification)}${points}${work}; where it is taught is not known here`
    : `Study ${names.opportunity(opportunity)}${points}${work}`;
};

const months = (count: number): string => `${englishNumber(count)} ${count === 1 ? 'month' : 'months'}`;

const asRole = (role: string | undefined, names: ActionNames): string =>
  role === undefined ? '' : ` as ${withArticle(names.role(role))}`;

const validate = ({ competence = '', proficiency = 1 }: RouteAction, names: ActionNames): string =>
  `Ask to have the competence ${names.competence(competence)} assessed${atProficiency(competence, proficiency, names)}`;

const apply = (action: RouteAction, names: ActionNames): string => {
  const { opportunity, qualification, assignment, title, role, form } = action;
  if (qualification !== undefined) {
    const provider = opportunity === undefined ? undefined : names.provider(opportunity);
    return `Apply for: ${names.qualification(qualification)}${provider === undefined ? '' : `, at ${provider}`}`;
  }
  if (assignment !== undefined) {
    const level = names.level(assignment.scale, assignment.level);
    return `Ask your manager for an assignment at the level ${level}${asRole(assignment.role, names)}`;
  }
  const employment = form === undefined ? 'employment' : `${employmentInEnglish(form)} employment`;
  return `Apply for ${employment}${title === undefined ? asRole(role, names) : ` as ${withArticle(names.title(title))}`}`;
};

const paper = (action: RouteAction, names: ActionNames): string => {
  const { qualification, competence, form } = action;
  if (qualification !== undefined) return `grades or a certificate that show: ${names.qualification(qualification)}`;
  if (competence !== undefined) return `the assessment of the competence ${names.competence(competence)}`;
  if (form !== undefined) return certificate(action, form, names);
  return 'a certificate of what you have told';
};

const certificate = ({ employer, title, role }: RouteAction, form: EmploymentForm, names: ActionNames): string => {
  const from = (employer === undefined ? undefined : names.organization(employer)) ?? 'the employer';
  const as = title === undefined ? asRole(role, names) : ` as ${withArticle(names.title(title))}`;
  return `a certificate from ${from} of ${employmentInEnglish(form)} employment${as}`;
};
