import type { InputProblem } from '../../domain/problem';

/** More than anybody reads: a list read by the wrong columns has one fault in each row. */
const MOST = 100;

/** The first of the problems in a list, and how many more there are. */
export const firstProblems = (
  problems: readonly InputProblem[],
  { code, path }: Pick<InputProblem, 'code' | 'path'>,
): readonly InputProblem[] => {
  const more = problems.length - MOST;
  return more > 0 ? [...problems.slice(0, MOST), { code, path, ...andMore(more) }] : problems;
};

const andMore = (count: number): Pick<InputProblem, 'sv' | 'en'> => ({
  sv: `Och ${count} fel till. Rätta de första och försök igen.`,
  en: `And ${count} more. Mend the first ones and try again.`,
});
