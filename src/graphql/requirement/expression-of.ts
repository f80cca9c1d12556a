import type { Expression } from '../../domain/requirement/expression';
import { theOneGiven, type Conversions } from '../arguments/the-one-given';
import type { ExpressionInput } from './expression.input';

/** The expression that an input stands for. */
export const expressionOf = (input: ExpressionInput): Expression => theOneGiven(input, conversions);

const conversions: Conversions<ExpressionInput, Expression> = {
  allOf: (of) => ({ kind: 'ALL_OF', of: of.map(expressionOf) }),
  anyOf: (of) => ({ kind: 'ANY_OF', of: of.map(expressionOf) }),
  atLeast: ({ threshold, of }) => ({ kind: 'AT_LEAST', threshold, of: of.map(expressionOf) }),
  qualification: ({ slug, ...conditions }) => ({ kind: 'QUALIFICATION', qualification: slug, ...conditions }),
  credits: ({ ...demand }) => ({ kind: 'CREDITS', ...demand }),
  seqfLevel: ({ ...demand }) => ({ kind: 'SEQF_LEVEL', ...demand }),
  competence: ({ slug, proficiency }) => ({ kind: 'COMPETENCE', competence: slug, proficiency }),
  experience: ({ ...demand }) => ({ kind: 'EXPERIENCE', ...demand }),
  employment: ({ on, ...conditions }) => ({ kind: 'EMPLOYMENT', ...conditions, on: on ?? 'NOW' }),
  assignment: ({ ...demand }) => ({ kind: 'ASSIGNMENT', ...demand }),
  step: ({ ...demand }) => ({ kind: 'STEP', ...demand }),
};
