import fc from 'fast-check';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { compareStrictness } from '../../../../src/domain/requirement/strictness/compare-strictness';
import { implies } from '../../../../src/domain/requirement/strictness/implies';
import { allOf, anyOf } from '../../../support/builders/requirement';
import { universe } from '../../../support/evidence-worlds/universe';
import { relatedExpressions } from '../../../support/expression-arbitraries';

const entails = (premise: Expression, conclusion: Expression): boolean => implies(premise, conclusion, universe).holds;

/** Holds for triples of related expressions of every sort. */
const law = (holdsFor: (one: Expression, two: Expression, three: Expression) => void): void => {
  const triple = fc.oneof(...Object.values(relatedExpressions).map((related) => related(3)));
  fc.assert(
    fc.property(triple, ([one, two, three]) => {
      if (one && two && three) holdsFor(one, two, three);
    }),
    { numRuns: 500 },
  );
};

describe('implication', () => {
  test('is reflexive, however the expression is wrapped', () => {
    law((one) => {
      expect(entails(one, one)).toBe(true);
      expect(entails(allOf(one), anyOf(one, one))).toBe(true);
    });
  });

  test('is transitive', () => {
    let chains = 0;
    law((one, two, three) => {
      if (!entails(one, two) || !entails(two, three)) return;
      chains += 1;
      expect(entails(one, three)).toBe(true);
    });
    expect(chains).toBeGreaterThan(50);
  });

  test('makes all of several as strict as each, and any of several as loose as each', () => {
    law((one, two, three) => {
      expect(entails(allOf(one, two, three), two)).toBe(true);
      expect(entails(two, anyOf(one, two, three))).toBe(true);
    });
  });

  test('of all of several is implication of each, and by any of several is implication by each', () => {
    law((one, two, three) => {
      expect(entails(one, allOf(two, three))).toBe(entails(one, two) && entails(one, three));
      expect(entails(anyOf(one, two), three)).toBe(entails(one, three) && entails(two, three));
    });
  });

  test('fails at a node that is part of the conclusion and is not implied', () => {
    law((premise, conclusion) => {
      const implication = implies(premise, conclusion, universe);
      if (implication.holds) return;
      const { missing, path } = implication;
      expect(path.reduce<Expression | undefined>((node, index) => childOf(node, index), conclusion)).toBe(missing);
      expect(entails(premise, missing)).toBe(false);
    });
  });
});

const childOf = (node: Expression | undefined, index: number): Expression | undefined =>
  node && 'of' in node ? node.of[index] : undefined;

test('strictness is seen alike from both sides', () => {
  const mirrored = { SAME: 'SAME', STRICTER: 'LOOSER', LOOSER: 'STRICTER', DIFFERENT: 'DIFFERENT' } as const;
  law((one, two) => {
    const compared = compareStrictness(one, two, universe);
    expect(compareStrictness(two, one, universe).relation).toBe(mirrored[compared.relation]);
    expect(compared.differences.length === 0).toBe(compared.relation === 'SAME');
  });
});
