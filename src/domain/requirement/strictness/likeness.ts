import { isBranch, type Branch, type Expression, type Leaf } from '../expression';
import { nodesOf } from '../nodes';
import { requiredCount } from './quorum';
import { isSameNode } from './same-node';
import { subjectsOf } from './subject';
import type { Worlds } from './worlds';

/** How the children of a branch differ from those of the branch that it is compared with. */
interface Comparison {
  readonly branch: Branch;
  /** Children of `branch` with no equal in the other. */
  readonly theirs: readonly Expression[];
  /** Places of the other's children with no equal in `branch`. */
  readonly ours: readonly number[];
}

const partsOf = (expression: Expression): readonly Expression[] => nodesOf(expression).map(({ node }) => node);

/** The leaf in the expression that is about the same as this one, but says something else. */
export const likeLeaf = (leaf: Leaf, expression: Expression): Leaf | undefined => {
  const others = partsOf(expression)
    .filter((part) => !isBranch(part))
    .filter((other) => !isSameNode(other, leaf));
  return subjectsOf(leaf)
    .map((subject) => others.find((other) => subjectsOf(other).includes(subject)))
    .find((other) => other !== undefined);
};

/** The branch in the expression with most children in common with this one, of those that ask for as many. */
export const likeBranch = (branch: Branch, expression: Expression, worlds: Worlds): Comparison | undefined =>
  partsOf(expression)
    .filter(isBranch)
    .filter((other) => other.kind === branch.kind && asksAsMuch(other, branch))
    .map((other) => compareChildren(branch, other, worlds))
    .filter(({ ours }) => ours.length < branch.of.length)
    .sort((left, right) => left.ours.length + left.theirs.length - right.ours.length - right.theirs.length)[0];

const asksAsMuch = (left: Branch, right: Branch): boolean =>
  left.kind === 'ALL_OF' || requiredCount(left) === requiredCount(right);

/** Pairs each child with one equal to it, first those written alike, then those that mean the same. */
const compareChildren = (branch: Branch, other: Branch, worlds: Worlds): Comparison => {
  const same = (left: Expression, right: Expression): boolean =>
    worlds.entail(left, right) && worlds.entail(right, left);
  const alike = pairOff([...branch.of.entries()], other.of, isSameNode);
  const equal = pairOff(alike.ours, alike.theirs, same);
  return { branch: other, theirs: equal.theirs, ours: equal.ours.map(([place]) => place) };
};

interface Unpaired {
  readonly ours: readonly (readonly [number, Expression])[];
  readonly theirs: readonly Expression[];
}

const pairOff = (
  ours: Unpaired['ours'],
  theirs: Unpaired['theirs'],
  matches: (ours: Expression, theirs: Expression) => boolean,
): Unpaired => {
  const left = [...theirs];
  const unpaired = ours.filter(([, child]) => {
    const found = left.findIndex((other) => matches(child, other));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { ours: unpaired, theirs: left };
};
