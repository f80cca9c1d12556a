import { type Expression, isBranch } from './expression';

/** A node of an expression and its place in the tree. */
export interface PlacedNode {
  /** The index of the child to take at each branch, from the root down; empty for the root. */
  readonly path: readonly number[];
  /** The path of the branch that the node stands in; the root has none. */
  readonly parentPath?: readonly number[];
  /** How many branches the node stands within: 0 for the root. */
  readonly depth: number;
  readonly node: Expression;
}

/** Every node of the expression in pre-order: each branch before its children, children in their order. */
export const nodesOf = (expression: Expression): readonly PlacedNode[] =>
  Object.freeze([...placed(expression, Object.freeze([]), undefined)]);

function* placed(
  node: Expression,
  path: readonly number[],
  parentPath: readonly number[] | undefined,
): Generator<PlacedNode> {
  yield Object.freeze({ path, ...(parentPath && { parentPath }), depth: path.length, node });
  if (!isBranch(node)) return;
  for (const [index, child] of node.of.entries()) yield* placed(child, Object.freeze([...path, index]), path);
}
