import fc from 'fast-check';
import { implies } from '../../../../src/domain/requirement/strictness/implies';
import { hasCounterexample } from '../../../support/evidence-worlds/counterexample';
import { universe } from '../../../support/evidence-worlds/universe';
import { relatedExpressions } from '../../../support/expression-arbitraries';

/** 10,000 pairs in all. */
const pairs = {
  papers: 3000,
  'experience in full days': 2000,
  'experience in part time': 1000,
  competences: 500,
  employments: 1500,
  assignments: 500,
  'facts of all sorts': 1500,
} as const;

describe('an implication holds exactly when no world is a counterexample', () => {
  test.each(Object.entries(pairs))('among %s, %i random pairs', (sort, count) => {
    let held = 0;
    fc.assert(
      fc.property(relatedExpressions[sort as keyof typeof pairs](2), ([premise, conclusion]) => {
        if (premise === undefined || conclusion === undefined) return;
        const { holds } = implies(premise, conclusion, universe);
        expect(holds).toBe(!hasCounterexample(premise, conclusion));
        held += holds ? 1 : 0;
      }),
      { numRuns: count },
    );
    expect(held).toBeGreaterThan(count / 10);
    expect(held).toBeLessThan((count * 9) / 10);
  });
});
