import { sameValue } from '../../same-value';
import { type Branch, type Expression, isBranch } from '../expression';
import { nodesOf } from '../nodes';
import type { Difference, Strictness } from '../strictness/compare-strictness';
import { needsEveryChild } from '../strictness/quorum';
import { isSameNode } from '../strictness/same-node';
import { withoutEchoes } from '../strictness/without-echoes';

/** What the one expression says, and what the other says in its place. At least one of them is there. */
export interface ToldDifference {
  readonly from?: Expression;
  readonly to?: Expression;
  /** Given where the difference lies in one alternative of several: what that alternative demands beside it. */
  readonly besides?: readonly Expression[];
}

/**
 * The differences as they can be told one by one and still be true. What one side demands and the other only has
 * among its alternatives is told against all of them: it is not gone, but no longer the only way.
 */
export const toldDifferences = (
  from: Expression,
  to: Expression,
  { differences }: Pick<Strictness, 'differences'>,
): readonly ToldDifference[] => {
  const lifted = differences.map((difference) => ({
    ...difference,
    ...(difference.side === 'GAINED' ? lift(difference, to, from) : lift(difference, from, to)),
  }));
  return withoutEchoes(withoutAnswers(joined(lifted))).map(told);
};

interface Lifted extends Difference {
  readonly besides?: readonly Expression[];
}

const lift = (difference: Difference, own: Expression, other: Expression): Partial<Lifted> => {
  const choice = choiceOver(other, (part) => isCounterpart(part, difference));
  const ways = waysTo(own, difference.path);
  const [outermost] = ways;
  if (outermost === undefined) return choice === undefined ? {} : { counterpart: choice };
  if (difference.counterpart === undefined && choice !== undefined) {
    return { node: outermost.choice, counterpart: choice };
  }
  return { besides: ways.flatMap(({ alternative, rest }) => besides(alternative, rest)) };
};

const isCounterpart = (part: Expression, { node, counterpart }: Difference): boolean =>
  counterpart === undefined ? isSameNode(part, node) : part === counterpart;

/** The outermost alternatives that hold a part of the kind sought. */
const choiceOver = (expression: Expression, isSought: (part: Expression) => boolean): Branch | undefined => {
  const places = nodesOf(expression);
  const sought = places.find(({ node }) => isSought(node));
  return sought && waysTo(expression, sought.path)[0]?.choice;
};

/** An alternative on the way to a node, and how the way goes on from it. */
interface Way {
  readonly choice: Branch;
  readonly alternative: Expression;
  readonly rest: readonly number[];
}

const waysTo = (expression: Expression, path: readonly number[]): readonly Way[] => {
  const [index, ...rest] = path;
  if (index === undefined || !isBranch(expression)) return [];
  const child = expression.of[index];
  if (child === undefined) return [];
  const further = waysTo(child, rest);
  return needsEveryChild(expression) ? further : [{ choice: expression, alternative: child, rest }, ...further];
};

/** What the alternative demands beside the node that the path leads to; not what stands below other alternatives. */
const besides = (alternative: Expression, [index, ...rest]: readonly number[]): readonly Expression[] => {
  if (index === undefined || !isBranch(alternative) || !needsEveryChild(alternative)) return [];
  const child = alternative.of[index];
  const siblings = alternative.of.filter((_, place) => place !== index);
  return child === undefined ? siblings : [...siblings, ...besides(child, rest)];
};

/** What is told against the same alternatives is told together. */
const joined = (differences: readonly Lifted[]): readonly Lifted[] => {
  const heads = differences.filter((one, index) => differences.findIndex((other) => belong(one, other)) === index);
  return heads.map((head) => {
    const nodes = distinct(differences.filter((other) => belong(head, other)).map(({ node }) => node));
    return nodes.length === 1 ? head : { ...head, node: { kind: 'ALL_OF', of: nodes } };
  });
};

const belong = (one: Lifted, other: Lifted): boolean =>
  one === other ||
  (one.side === other.side &&
    one.counterpart !== undefined &&
    other.counterpart !== undefined &&
    isBranch(one.counterpart) &&
    isSameNode(one.counterpart, other.counterpart));

const distinct = (nodes: readonly Expression[]): readonly Expression[] =>
  nodes.filter((node, index) => nodes.findIndex((other) => isSameNode(node, other)) === index);

/** Alternatives that something is told against already are not told once more as new or gone. */
const withoutAnswers = (differences: readonly Lifted[]): readonly Lifted[] =>
  differences.filter(
    ({ side, node, counterpart }) =>
      counterpart !== undefined ||
      !differences.some((other) => other.side !== side && other.counterpart && sameValue(other.counterpart, node)),
  );

const told = ({ side, node, counterpart, besides: rest }: Lifted): ToldDifference => {
  const [from, to] = side === 'GAINED' ? [counterpart, node] : [node, counterpart];
  return { ...(from && { from }), ...(to && { to }), ...(rest && { besides: rest }) };
};
