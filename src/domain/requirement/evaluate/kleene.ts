import type { Verdict } from '../../assessment/verdict';
import { type Expression, isBranch } from '../expression';
import { combined, tally } from './branch';
import { findLeaf } from './leaf';
import type { Standing } from './standing';
import { enterStep } from './step';

/**
 * The verdict by Kleene's strong logic over the verdicts of the leaves (Kleene, Introduction to
 * Metamathematics, 1952, § 64), without reasons.
 */
export const kleeneVerdict = (expression: Expression, standing: Standing): Verdict => {
  if (isBranch(expression)) {
    return combined(
      tally(
        expression,
        expression.of.map((child) => kleeneVerdict(child, standing)),
      ),
    );
  }
  if (expression.kind !== 'STEP') return findLeaf(expression, standing).verdict;
  const entry = enterStep(expression, standing);
  return entry.kind === 'DEMAND' ? kleeneVerdict(entry.demand, entry.standing) : 'UNKNOWN';
};
