import fc from 'fast-check';
import { findRoutes } from '../../../../src/domain/assessment/routes/find-routes';
import { anyQuestion } from '../../../support/routes/any-question';
import { everyRoute, rowOf, TooManyRows } from '../../../support/routes/exhaustive';

const stats = { cases: 0, skipped: 0, withRoutes: 0, lengths: [0, 0, 0, 0, 0, 0, 0, 0], time: 0, oracle: 0, found: 0 };

it('finds what trying everything finds', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const t0 = performance.now();
      const answer = findRoutes(question);
      const t1 = performance.now();
      stats.time += t1 - t0;
      let all;
      try {
        all = everyRoute(question, 4000);
      } catch (error) {
        if (!(error instanceof TooManyRows)) throw error;
        stats.skipped++;
        return;
      }
      stats.oracle += performance.now() - t1;
      stats.cases++;
      const expected = all.slice(0, question.limit);
      const found = answer.routes.map((route) => rowOf(route, question));
      if (found.length) { stats.withRoutes++; stats.found += found.length; const l = found[0]!.actions.length; stats.lengths[l] = (stats.lengths[l] ?? 0) + 1; }
      expect(answer.isProvedBest).toBe(true);
      try {
      expect(found.map(({ measures }) => measures)).toEqual(expected.map(({ measures }) => measures));
      } catch (e) { console.log(JSON.stringify({ found, expected: all }, undefined, 1), JSON.stringify({ ...question }, undefined, 1)); throw e; }
      const same = (measures: readonly number[]) => all.filter((one) => one.measures.join() === measures.join()).map(({ actions }) => [...actions].sort().join());
      for (const one of found) expect(same(one.measures)).toContain([...one.actions].sort().join());
    }),
    { numRuns: Number(process.env.RUNS ?? 500), endOnFailure: false },
  );
  console.log(stats);
});
