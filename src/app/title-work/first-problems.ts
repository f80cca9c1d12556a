import type { InputProblem } from '../../domain/problem';

/** More than anybody reads: a list read by the wrong columns has one fault in each row. */
export const MOST_PROBLEMS = 100;

/**
 * The first of the problems in a list, and how many more there are.
 *
 * @param count How many there are, where only the first of them were kept.
 */
export const firstProblems = (
  problems: readonly InputProblem[],
  { code, path }: Pick<InputProblem, 'code' | 'path'>,
  count = problems.length,
): readonly InputProblem[] => {
  const more = count - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), { code, path, ...andMore(more) }] : problems;
};

const andMore = (count: number): Pick<InputProblem, 'sv' | 'en'> => ({
  sv: `Och ${count} fel till. Rätta de första och försök igen.`,
  en: `And ${count} more. Mend the first ones and try again.`,
});
