import type { Requirement } from '../../domain/requirement/requirement';
import { expressionOf } from './expression-of';
import type { RequirementInput } from './requirement.input';

/** The requirement that an input stands for. */
export const requirementOf = ({ expression, ...requirement }: RequirementInput): Requirement => ({
  ...requirement,
  expression: expressionOf(expression),
});
