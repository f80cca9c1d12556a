import { type Expression, isBranch } from '../expression';
import type { FactLeaf } from './leaf';
import type { Standing } from './standing';
import { enterStep } from './step';

/** Every leaf that the verdict on the expression rests on, also through the demands of steps. */
export const leavesUnder = (expression: Expression, standing: Standing): readonly FactLeaf[] => {
  if (isBranch(expression)) return expression.of.flatMap((child) => leavesUnder(child, standing));
  if (expression.kind !== 'STEP') return [expression];
  const entry = enterStep(expression, standing);
  return entry.kind === 'DEMAND' ? leavesUnder(entry.demand, entry.standing) : [];
};
