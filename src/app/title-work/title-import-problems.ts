import type { InputProblem } from '../../domain/problem';
import type { TitleRow } from '../../domain/title/mapping/title-row';
import { titleRowProblems } from '../../domain/title/mapping/title-row-problems';
import { firstProblems } from './first-problems';

/** Where in the input of an import the rows of its list are. */
export const ROWS: InputProblem['path'] = ['list', 'rows'];

/**
 * What of the rows cannot be imported, empty when all can. Each problem names the row by its number and, in its path,
 * by its place among the rows and the column.
 */
export const titleImportProblems = (rows: readonly TitleRow[]): readonly InputProblem[] => {
  if (rows.length === 0) return [noRows];
  const problems = rows.flatMap((row, index) =>
    titleRowProblems(row).map(({ column, sv, en }): InputProblem => ({
      code: 'INVALID_VALUE',
      path: [...ROWS, index, column],
      sv: `Rad ${row.row}: ${sv}`,
      en: `Row ${row.row}: ${en}`,
    })),
  );
  return firstProblems(problems, { code: 'INVALID_VALUE', path: ROWS });
};

/** An empty list would make every title vanish. */
const noRows: InputProblem = {
  code: 'INVALID_VALUE',
  path: ROWS,
  sv: 'Listan är tom. Väntat: minst en titel.',
  en: 'The list is empty. Expected: at least one title.',
};
