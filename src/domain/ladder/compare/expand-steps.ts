import { isBranch, type Expression, type StepLeaf } from '../../requirement/expression';

/**
 * The expression with every step that it demands replaced by what that step demands, as far as that is known,
 * so that the demands of two ladders can be held against each other. A step that leads back to itself is left.
 */
export const expandSteps = (
  expression: Expression,
  stepDemand: (leaf: StepLeaf) => Expression | undefined,
  within: readonly string[] = [],
): Expression => {
  if (isBranch(expression)) {
    return { ...expression, of: expression.of.map((child) => expandSteps(child, stepDemand, within)) };
  }
  if (expression.kind !== 'STEP') return expression;
  const key = `${expression.ladder}/${expression.step}`;
  const demand = within.includes(key) ? undefined : stepDemand(expression);
  return demand === undefined ? expression : expandSteps(demand, stepDemand, [...within, key]);
};
