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
  const known: readonly Reference[] = [
    { thing: 'opportunity', slug: opportunity, register: catalog.learningOpportunities },
    { thing: 'qualification', slug: qualification, register: catalog.qualifications },
    { thing: 'competence', slug: competence, register: catalog.competences },
    { thing: 'role', slug: role, register: catalog.roles },
    { thing: 'title', slug: title, register: catalog.titles },
    {
      thing: 'level',
      field: 'assignment',
      slug: assignment && `${assignment.scale}/${assignment.level}`,
      register: catalog.levels,
    },
    { thing: 'role', field: 'assignment', slug: assignment?.role, register: catalog.roles },
  ];
  return known.flatMap(({ thing, field, slug, register }) =>
    slug === undefined || register.get(slug) !== undefined ? [] : [unknown(thing, field)],
  );
};

/** What an action names by its slug, and in which field where that is not called as the thing is. */
interface Reference {
  readonly thing: keyof typeof named;
  readonly field?: string;
  readonly slug: string | undefined;
  readonly register: { get(key: string): unknown };
}

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

const named = {
  opportunity: { sv: 'Utbildningen', en: 'The learning opportunity' },
  qualification: { sv: 'Kvalifikationen', en: 'The qualification' },
  competence: { sv: 'Kompetensen', en: 'The competence' },
  role: { sv: 'Yrkesrollen', en: 'The role' },
  title: { sv: 'Titeln', en: 'The title' },
  level: { sv: 'Nivån', en: 'The level' },
} as const;

const unknown = (thing: keyof typeof named, field: string = thing): InputProblem => ({
  code: 'NOT_FOUND',
  path: [field],
  sv: `${named[thing].sv} finns inte bland det som är publicerat.`,
  en: `${named[thing].en} is not among what is published.`,
});

const noSuchEvidence: InputProblem = {
  code: 'NOT_FOUND',
  path: ['evidence'],
  sv: 'Medarbetaren har ingen sådan merit eller anställning.',
  en: 'The employee has no such merit or employment.',
};

const badMonths: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['months'],
  sv: `Antalet månader måste vara ett tal över 0 och högst ${MOST_MONTHS}.`,
  en: `The number of months must be above 0 and at most ${MOST_MONTHS}.`,
};

const badProficiency = (highest: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['proficiency'],
  sv: `Nivån på kompetensen måste vara ett heltal från 1 till ${highest}.`,
  en: `The level of the competence must be a whole number from 1 to ${highest}.`,
});
