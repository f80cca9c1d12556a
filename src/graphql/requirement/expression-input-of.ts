import { omit } from '../../domain/omit';
import type { Expression, NodeKind } from '../../domain/requirement/expression';
import type { ExpressionInput } from './expression.input';

/** An ExpressionInput as plain JSON: one of its fields. */
export type WrittenExpression = Readonly<Partial<Record<keyof ExpressionInput, unknown>>>;

/** The input that stands for an expression, as plain JSON: what `expressionOf` makes the same expression of. */
export const expressionInputOf = (expression: Expression): WrittenExpression =>
  (writers[expression.kind] as Writer<Expression>)(expression);

type Writer<Node extends Expression> = (node: Node) => WrittenExpression;

const writers: { readonly [Kind in NodeKind]: Writer<Extract<Expression, { readonly kind: Kind }>> } = {
  ALL_OF: ({ of }) => ({ allOf: of.map(expressionInputOf) }),
  ANY_OF: ({ of }) => ({ anyOf: of.map(expressionInputOf) }),
  AT_LEAST: ({ threshold, of }) => ({ atLeast: { threshold, of: of.map(expressionInputOf) } }),
  QUALIFICATION: (leaf) => ({
    qualification: { slug: leaf.qualification, ...omit(leaf, 'kind', 'qualification') },
  }),
  CREDITS: (leaf) => ({ credits: omit(leaf, 'kind') }),
  SEQF_LEVEL: (leaf) => ({ seqfLevel: omit(leaf, 'kind') }),
  COMPETENCE: ({ competence: slug, proficiency }) => ({ competence: { slug, proficiency } }),
  EXPERIENCE: (leaf) => ({ experience: omit(leaf, 'kind') }),
  EMPLOYMENT: ({ titles, forms, on }) => ({ employment: { titles, forms, ...(on !== 'NOW' && { on }) } }),
  ASSIGNMENT: (leaf) => ({ assignment: omit(leaf, 'kind') }),
  STEP: (leaf) => ({ step: omit(leaf, 'kind') }),
};
