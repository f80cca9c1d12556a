import type { FactLeaf } from '../../requirement/evaluate/leaf';
import { type Expression, isBranch } from '../../requirement/expression';
import type { RouteQuestion } from './route-question';
import { isSameStep, keyOfStep } from './world';

/** Every leaf that the expressions may rest on, on any day; also through the demands of steps. */
export const leavesToCome = (
  expressions: readonly Expression[],
  question: RouteQuestion,
  within: Set<string> = new Set(),
): readonly FactLeaf[] =>
  expressions.flatMap((expression): readonly FactLeaf[] => {
    if (isBranch(expression)) return leavesToCome(expression.of, question, within);
    if (expression.kind !== 'STEP') return [expression];
    const key = keyOfStep(expression);
    if (within.has(key)) return [];
    within.add(key);
    const demands = question.steps.filter((one) => isSameStep(one.step, expression)).flatMap((one) => one.demands);
    return leavesToCome(
      demands.map((demand) => demand.expression),
      question,
      within,
    );
  });

/** Every leaf that the question may rest on. */
export const everyLeaf = (question: RouteQuestion): readonly FactLeaf[] => [
  ...new Set(
    leavesToCome(
      [
        ...question.steps.flatMap(({ demands }) => demands),
        ...question.opportunities.flatMap((one) => one.prerequisites),
      ].map(({ expression }) => expression),
      question,
    ),
  ),
];
