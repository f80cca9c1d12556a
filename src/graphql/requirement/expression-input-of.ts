import { omit } from '../../domain/omit';
import type { Expression } from '../../domain/requirement/expression';
import type { ExpressionInput } from './expression.input';

/** The input that stands for an expression: what `expressionOf` makes the same expression of. */
export const expressionInputOf = (expression: Expression): ExpressionInput => {
  switch (expression.kind) {
    case 'ALL_OF':
      return { allOf: expression.of.map(expressionInputOf) };
    case 'ANY_OF':
      return { anyOf: expression.of.map(expressionInputOf) };
    case 'AT_LEAST':
      return { atLeast: { threshold: expression.threshold, of: expression.of.map(expressionInputOf) } };
    case 'QUALIFICATION': {
      const { qualification: slug } = expression;
      return { qualification: { slug, ...omit(expression, 'kind', 'qualification') } };
    }
    case 'CREDITS':
      return { credits: omit(expression, 'kind') };
    case 'SEQF_LEVEL':
      return { seqfLevel: omit(expression, 'kind') };
    case 'COMPETENCE':
      return { competence: { slug: expression.competence, proficiency: expression.proficiency } };
    case 'EXPERIENCE':
      return { experience: omit(expression, 'kind') };
    case 'EMPLOYMENT': {
      const { titles, forms, on } = expression;
      return { employment: { titles, forms, ...(on !== 'NOW' && { on }) } };
    }
    case 'ASSIGNMENT':
      return { assignment: omit(expression, 'kind') };
    case 'STEP':
      return { step: omit(expression, 'kind') };
  }
};
