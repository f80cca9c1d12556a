import { type AllOf, type AnyOf, type Branch, type Expression, isBranch } from '../expression';

const nothing: AllOf = { kind: 'ALL_OF', of: [] };
const never: AnyOf = { kind: 'ANY_OF', of: [] };

/**
 * The expression as it is told: a branch of one child is the child, branches of a kind within each
 * other are one, and AT_LEAST all or one of its children is ALL_OF or ANY_OF. It demands the same.
 */
export const simplified = (expression: Expression): Expression => {
  if (!isBranch(expression)) return expression;
  const { kind, of: children } = named(expression);
  if (kind === 'AT_LEAST') return { ...expression, of: children.map(simplified) };
  const of = children.map(simplified).flatMap((child) => (child.kind === kind ? child.of : [child]));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
};

/** AT_LEAST by its simpler name, where it has one. */
const named = (branch: Branch): Branch => {
  if (branch.kind !== 'AT_LEAST') return branch;
  const { threshold, of } = branch;
  if (threshold <= 0) return nothing;
  if (threshold > of.length) return never;
  if (threshold === of.length) return { kind: 'ALL_OF', of };
  return threshold === 1 ? { kind: 'ANY_OF', of } : branch;
};
