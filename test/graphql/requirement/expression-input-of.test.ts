import fc from 'fast-check';
import { expressionInputOf } from '../../../src/graphql/requirement/expression-input-of';
import type { ExpressionInput } from '../../../src/graphql/requirement/expression.input';
import { expressionOf } from '../../../src/graphql/requirement/expression-of';
import { relatedExpressions } from '../../support/expression-arbitraries';

it.each(['papers', 'competences', 'employments', 'facts of all sorts'] as const)(
  'an expression that is sent back is the same, for %s',
  (sort) => {
    fc.assert(
      fc.property(relatedExpressions[sort](1), ([expression]) => {
        if (expression === undefined) return;
        expect(expressionOf(expressionInputOf(expression) as ExpressionInput)).toEqual(expression);
      }),
    );
  },
);
