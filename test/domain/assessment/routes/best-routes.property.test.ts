import fc from 'fast-check';
import { findRoutes } from '../../../../src/domain/assessment/routes/find-routes';
import { anyQuestion } from '../../../support/routes/any-question';
import { type FoundRow, everyRoute, rowOf, TooManyRows } from '../../../support/routes/exhaustive';

/** What trying everything finds; undefined where that takes too long. */
const tried = (question: Parameters<typeof everyRoute>[0]): readonly FoundRow[] | undefined => {
  try {
    return everyRoute(question, 20);
  } catch (error) {
    if (error instanceof TooManyRows) return undefined;
    throw error;
  }
};

/** What is done, without for how long. */
const setOf = ({ actions }: FoundRow): string =>
  [...new Set(actions.map((action) => action.replace(/ \d+$/u, '')))].sort().join();

it('finds what trying everything finds, in 5,000 small worlds', () => {
  let several = 0;
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const all = tried(question);
      fc.pre(all !== undefined);
      const answer = findRoutes(question);
      const found = answer.routes.map((route) => rowOf(route, question));
      expect(answer.isProvedBest).toBe(true);
      expect(found.map(({ measures }) => measures)).toEqual(
        all.slice(0, question.limit).map(({ measures }) => measures),
      );
      for (const one of found) {
        const asGood = all.filter(({ measures }) => String(measures) === String(one.measures));
        expect(asGood.map(setOf)).toContain(setOf(one));
      }
      if (found.some(({ actions }) => actions.length > 1)) several += 1;
    }),
    { numRuns: 5_000 },
  );
  expect(several).toBeGreaterThan(800);
});
