import type { InputProblem } from '../../domain/problem';
import type { TitleRow } from '../../domain/title/mapping/title-row';
import { titleRowProblems } from '../../domain/title/mapping/title-row-problems';

/** More than anybody reads: a list read by the wrong columns has one fault in each row. */
const MOST_PROBLEMS = 100;

/**
 * What of the rows cannot be imported, empty when all can. Each problem names the row by its number and, in its path,
 * by its place among the rows and the column.
 */
export const titleImportProblems = (rows: readonly TitleRow[]): readonly InputProblem[] => {
  if (rows.length === 0) return [noRows];
  const problems = rows.flatMap((row, index) =>
    titleRowProblems(row).map(({ column, sv, en }): InputProblem => ({
      code: 'INVALID_VALUE',
      path: ['rows', index, column],
      sv: `Rad ${row.row}: ${sv}`,
      en: `Row ${row.row}: ${en}`,
    })),
  );
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), andMore(more)] : problems;
};

/** An empty list would make every title vanish. */
const noRows: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['rows'],
  sv: 'Listan är tom. Väntat: minst en titel.',
  en: 'The list is empty. Expected: at least one title.',
};

const andMore = (count: number): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['rows'],
  sv: `Och ${count} fel till. Rätta de första och försök igen.`,
  en: `And ${count} more. Mend the first ones and try again.`,
});
