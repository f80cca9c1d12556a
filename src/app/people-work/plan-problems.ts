import type { Catalog } from '../../catalog/catalog';
import type { PersonFile } from '../../domain/person/person-file';
import type { NewPlanAction, PlanContent } from '../../domain/plan/plan-content';
import type { InputProblem } from '../../domain/problem';
import { isWritten } from '../../domain/text/is-written';
import { looksLikePersonalNumber } from '../../domain/text/personal-number';
import { routeActionProblems } from './route-action-problems';

const MOST_ACTIONS = 50;
const LONGEST_TEXT = 500;

/** What of the content of a person's plan cannot be saved, empty when all can; the paths go on from `content`. */
export const planProblems = (
  catalog: Catalog,
  file: PersonFile,
  { target, actions }: Pick<PlanContent, 'target'> & { readonly actions: readonly NewPlanAction[] },
): readonly InputProblem[] => [
  ...(isPublished(catalog, target) ? [] : [noSuchStep]),
  ...(actions.length <= MOST_ACTIONS
    ? actions.flatMap((action, index) => actionProblems(catalog, file, action, index))
    : [tooMany]),
];

const isPublished = (catalog: Catalog, { ladder, step }: PlanContent['target']): boolean =>
  catalog.revisionsOf.of(ladder).some(({ steps }) => steps.some(({ slug }) => slug === step));

const actionProblems = (
  catalog: Catalog,
  file: PersonFile,
  action: NewPlanAction,
  index: number,
): readonly InputProblem[] =>
  action.kind === 'OWN'
    ? textProblems(action.text, index)
    : routeActionProblems(catalog, file, action.action).map((problem) => ({
        ...problem,
        path: place(index, ...problem.path),
      }));

const textProblems = (text: string, index: number): readonly InputProblem[] => {
  if (looksLikePersonalNumber(text)) return [personal(index)];
  return text.trim() !== '' && text.length <= LONGEST_TEXT && isWritten(text) ? [] : [badText(index)];
};

const place = (index: number, ...rest: InputProblem['path']) => ['content', 'actions', index, ...rest];

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
