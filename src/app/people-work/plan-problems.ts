import type { Catalog } from '../../catalog/catalog';
import type { PlannedRouteAction } from '../../domain/plan/development-plan';
import type { NewPlanAction, PlanContent } from '../../domain/plan/plan-content';
import type { InputProblem } from '../../domain/problem';
import { isWritten } from '../../domain/text/is-written';
import { looksLikePersonalNumber } from '../../domain/text/personal-number';

const MOST_ACTIONS = 50;
const LONGEST_TEXT = 500;
const MOST_MONTHS = 600;

/** What of a plan's content cannot be saved, empty when all can; the paths go on from `content`. */
export const planProblems = (
  catalog: Catalog,
  { target, actions }: Pick<PlanContent, 'target'> & { readonly actions: readonly NewPlanAction[] },
): readonly InputProblem[] => [
  ...(isPublished(catalog, target) ? [] : [noSuchStep]),
  ...(actions.length <= MOST_ACTIONS
    ? actions.flatMap((action, index) => actionProblems(catalog, action, index))
    : [tooMany]),
];

const isPublished = (catalog: Catalog, { ladder, step }: PlanContent['target']): boolean =>
  catalog.revisionsOf.of(ladder).some(({ steps }) => steps.some(({ slug }) => slug === step));

const actionProblems = (catalog: Catalog, action: NewPlanAction, index: number): readonly InputProblem[] =>
  action.kind === 'OWN' ? textProblems(action.text, index) : referenceProblems(catalog, action.action, index);

const textProblems = (text: string, index: number): readonly InputProblem[] => {
  if (looksLikePersonalNumber(text)) return [personal(index)];
  return text.trim() !== '' && text.length <= LONGEST_TEXT && isWritten(text) ? [] : [badText(index)];
};

const referenceProblems = (
  catalog: Catalog,
  { opportunity, qualification, competence, role, title, assignment, months }: PlannedRouteAction,
  index: number,
): readonly InputProblem[] => {
  const known: readonly (readonly [string, string | undefined, { get(key: string): unknown }])[] = [
    ['opportunity', opportunity, catalog.learningOpportunities],
    ['qualification', qualification, catalog.qualifications],
    ['competence', competence, catalog.competences],
    ['role', role, catalog.roles],
    ['title', title, catalog.titles],
    ['assignment', assignment && `${assignment.scale}/${assignment.level}`, catalog.levels],
  ];
  return [
    ...known.flatMap(([field, slug, register]) =>
      slug === undefined || register.get(slug) !== undefined ? [] : [unknown(index, field)],
    ),
    ...(months === undefined || (months > 0 && months <= MOST_MONTHS) ? [] : [badMonths(index)]),
  ];
};

const place = (index: number, ...rest: readonly string[]) => ['content', 'actions', index, ...rest];

const noSuchStep: InputProblem = {
  code: 'NOT_FOUND',
  path: ['content', 'target'],
  sv: 'Det finns inget sådant publicerat steg.',
  en: 'There is no such published step.',
};

const tooMany: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['content', 'actions'],
  sv: `En plan kan ha högst ${MOST_ACTIONS} insatser.`,
  en: `A plan can hold at most ${MOST_ACTIONS} actions.`,
};

const badText = (index: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: place(index, 'text'),
  sv: `Texten går inte att spara. Väntat: vanlig text, 1 till ${LONGEST_TEXT} tecken.`,
  en: `The text cannot be saved. Expected: plain text, 1 to ${LONGEST_TEXT} characters.`,
});

const personal = (index: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: place(index, 'text'),
  sv: 'Texten innehåller något som ser ut som ett personnummer. Ta bort det.',
  en: 'The text holds what looks like a personal identity number. Remove it.',
});

const unknown = (index: number, field: string): InputProblem => ({
  code: 'NOT_FOUND',
  path: place(index, field),
  sv: `${field}: det finns inget sådant bland det som är publicerat.`,
  en: `${field}: there is no such thing among what is published.`,
});

const badMonths = (index: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: place(index, 'months'),
  sv: `months: väntat ett tal över 0 och högst ${MOST_MONTHS}.`,
  en: `months: expected a number above 0 and at most ${MOST_MONTHS}.`,
});
