import type { InputProblem } from '../../domain/problem';
import { firstProblems, MOST_PROBLEMS } from '../title-work/first-problems';

/** Where in the input of an import its list is. */
export const LIST: InputProblem['path'] = ['list'];

/** What is wrong with a list: the first hundred problems are kept, the others counted. */
export const listProblems = () => {
  const first: InputProblem[] = [];
  let count = 0;
  return {
    add: (problem: InputProblem): void => {
      count += 1;
      if (count <= MOST_PROBLEMS) first.push(problem);
    },
    /** Empty where nothing is wrong. */
    told: (): readonly InputProblem[] => firstProblems(first, { code: 'INVALID_VALUE', path: LIST }, count),
  };
};

/** Who imports a list says of others how things are, and of themself nothing. */
export const ofOneself = ({
  row,
  path,
}: {
  readonly row: number;
  readonly path: InputProblem['path'];
}): InputProblem => ({
  code: 'NOT_ALLOWED',
  path,
  sv: `Rad ${row}: den handlar om dig själv. Låt en kollega importera listan.`,
  en: `Row ${row}: it is about yourself. Have a colleague import the list.`,
});

/** An empty list says nothing of anybody. */
export const emptyList: InputProblem = {
  code: 'INVALID_VALUE',
  path: LIST,
  sv: 'Listan är tom. Väntat: minst en rad.',
  en: 'The list is empty. Expected: at least one row.',
};

/** A list is read twice: judged first, then written. */
export const listChanged: InputProblem = {
  code: 'INVALID_VALUE',
  path: LIST,
  sv: 'Listan ändrades medan den lästes. Försök igen när den är färdig.',
  en: 'The list changed while it was read. Try again when it is finished.',
};
