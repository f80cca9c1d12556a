import type { Catalog } from '../../catalog/catalog';
import type { PersonFile } from '../../domain/person/person-file';
import type { PlannedRouteAction } from '../../domain/plan/development-plan';
import type { InputProblem } from '../../domain/problem';
import { missingFromAction } from './missing-from-action';

const MOST_MONTHS = 600;

/**
 * What of an action of a route cannot stand in a person's plan: what is not there, amounts out of bounds, and what an
 * action of its kind must name and does not. The paths go on from the action.
 */
export const routeActionProblems = (
  catalog: Catalog,
  file: PersonFile,
  action: PlannedRouteAction,
): readonly InputProblem[] => [
  ...unknownReferences(catalog, action),
  ...unknownEvidence(file, action),
  ...amountProblems(catalog, action),
  ...missingFromAction(action),
];

const unknownReferences = (
  catalog: Catalog,
  { opportunity, qualification, competence, role, title, assignment }: PlannedRouteAction,
): readonly InputProblem[] => {
  const known: readonly (readonly [string, string | undefined, { get(key: string): unknown }])[] = [
    ['opportunity', opportunity, catalog.learningOpportunities],
    ['qualification', qualification, catalog.qualifications],
    ['competence', competence, catalog.competences],
    ['role', role, catalog.roles],
    ['title', title, catalog.titles],
    ['assignment', assignment && `${assignment.scale}/${assignment.level}`, catalog.levels],
    ['assignment', assignment?.role, catalog.roles],
  ];
  return known.flatMap(([field, slug, register]) =>
    slug === undefined || register.get(slug) !== undefined ? [] : [unknown(field)],
  );
};

/** Another person's look like those that nobody has. */
const unknownEvidence = (
  { evidence, employments }: PersonFile,
  action: PlannedRouteAction,
): readonly InputProblem[] => {
  const recorded = new Set([...evidence, ...employments].map(({ id }) => id));
  return action.evidence?.every((id) => recorded.has(id)) === false ? [noSuchEvidence] : [];
};

const amountProblems = (
  catalog: Catalog,
  { months, competence, proficiency }: PlannedRouteAction,
): readonly InputProblem[] => {
  const highest = competence === undefined ? undefined : catalog.names.highestProficiency(competence);
  return [
    ...(months === undefined || (months > 0 && months <= MOST_MONTHS) ? [] : [badMonths]),
    ...(proficiency === undefined || highest === undefined || (proficiency >= 1 && proficiency <= highest)
      ? []
      : [badProficiency(highest)]),
  ];
};

const unknown = (field: string): InputProblem => ({
  code: 'NOT_FOUND',
  path: [field],
  sv: `${field}: det finns inget sådant bland det som är publicerat.`,
  en: `${field}: there is no such thing among what is published.`,
});

const noSuchEvidence: InputProblem = {
  code: 'NOT_FOUND',
  path: ['evidence'],
  sv: 'evidence: det finns ingen sådan merit eller anställning hos medarbetaren.',
  en: 'evidence: the employee has no such merit or employment.',
};

const badMonths: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['months'],
  sv: `months: väntat ett tal över 0 och högst ${MOST_MONTHS}.`,
  en: `months: expected a number above 0 and at most ${MOST_MONTHS}.`,
};

const badProficiency = (highest: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['proficiency'],
  sv: `proficiency: väntat ett heltal från 1 till ${highest}.`,
  en: `proficiency: expected a whole number from 1 to ${highest}.`,
});
