import { isBranch, type Branch, type Expression } from '../expression';
import { likeBranch, likeLeaf } from './likeness';
import { needsEveryChild } from './quorum';
import { isSameNode } from './same-node';
import type { Worlds } from './worlds';

/** A node of the conclusion that can be false although the premise is true. */
export interface Gap {
  readonly node: Expression;
  /** The way to the node from the conclusion, as places among children; empty for the whole conclusion. */
  readonly path: readonly number[];
  /** What the premise says of the same subject. */
  readonly counterpart?: Expression;
}

/** Where the search for gaps stands: below a branch of the conclusion, compared with a part of the premise. */
interface Place {
  readonly node: Expression;
  readonly path: readonly number[];
  /** What is assumed true: the premise, and the alternatives of it that have been singled out. */
  readonly assumed: readonly Expression[];
}

/**
 * The nodes that make the difference, none when the premise implies the conclusion. Where every child is
 * needed, each child that can fail is followed by itself. Where children are alternatives they fail
 * together, so the search stops at their branch; but if the premise has the same alternatives save one, it
 * goes on into that one.
 */
export const gapsBetween = (premise: Expression, conclusion: Expression, worlds: Worlds): readonly Gap[] => {
  const gapsAt = (place: Place): readonly Gap[] => {
    const { node, path, assumed } = place;
    if (!worlds.include(assumed, [conclusion, node])) return [];
    if (!isBranch(node)) {
      const counterpart = likeNode(assumed, (part) => likeLeaf(node, part));
      return [gapAt(place, counterpart)];
    }
    if (needsEveryChild(node))
      return node.of.flatMap((child, index) => gapsAt({ node: child, path: [...path, index], assumed }));
    return gapsInAlternatives(node, place);
  };

  const gapsInAlternatives = (node: Branch, place: Place): readonly Gap[] => {
    const comparison = likeNode(place.assumed, (part) => likeBranch(node, part, worlds));
    const changed = comparison && onlyChange(node, comparison.ours, comparison.theirs);
    const within = changed
      ? gapsAt({
          node: changed.child,
          path: [...place.path, changed.index],
          assumed: [...place.assumed, changed.was],
        })
      : [];
    return within.length > 0 ? within : [gapAt(place, comparison?.branch)];
  };

  return isSameNode(premise, conclusion) ? [] : gapsAt({ node: conclusion, path: [], assumed: [premise] });
};

const gapAt = ({ node, path }: Place, counterpart: Expression | undefined): Gap =>
  counterpart === undefined ? { node, path } : { node, path, counterpart };

/** Looks in the narrowest part of the premise first. */
const likeNode = <Found>(parts: readonly Expression[], find: (part: Expression) => Found | undefined) =>
  [...parts]
    .reverse()
    .map(find)
    .find((found) => found !== undefined);

/** The one alternative that differs, and what stands in its place in the premise. */
const onlyChange = (node: Branch, ours: readonly number[], theirs: readonly Expression[]) => {
  const [index, ...more] = ours;
  const [was, ...others] = theirs;
  const child = index === undefined ? undefined : node.of[index];
  if (index === undefined || child === undefined || was === undefined) return undefined;
  return more.length === 0 && others.length === 0 ? { index, child, was } : undefined;
};
