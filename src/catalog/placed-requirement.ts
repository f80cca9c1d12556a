import type { Expression, StepLeaf } from '../domain/requirement/expression';
import { nodesOf } from '../domain/requirement/nodes';
import type { Requirement } from '../domain/requirement/requirement';

/** A requirement where it stands in the catalog, with its expression laid out as a list. */
export interface PlacedRequirement extends Requirement {
  /** Unique in the catalog. */
  readonly id: string;
  readonly nodes: readonly PlacedRequirementNode[];
}

/** One node of a requirement's expression; the list of them in pre-order with `parentId` and `depth` is the tree. */
export interface PlacedRequirementNode {
  readonly id: string;
  readonly parentId?: string;
  readonly depth: number;
  readonly expression: Expression;
  /** The key of the step that the node demands, where that is one of the same revision. */
  readonly stepKey?: string;
}

/**
 * Places a requirement; `place` is unique in the catalog for what the requirement is a condition of, and
 * `ownStep` gives the key of a step of the revision that it stands in.
 */
export const placeRequirement = (
  requirement: Requirement,
  place: string,
  ownStep: (leaf: StepLeaf) => string | undefined = () => undefined,
): PlacedRequirement => {
  const id = `${place}/${requirement.slug}`;
  const idOf = (path: readonly number[]): string => [id, ...path].join('.');
  const nodes = nodesOf(requirement.expression).map(({ path, depth, node }) => ({
    id: idOf(path),
    ...(depth > 0 && { parentId: idOf(path.slice(0, -1)) }),
    depth,
    expression: node,
    ...(node.kind === 'STEP' && { stepKey: ownStep(node) }),
  }));
  return { ...requirement, id, nodes };
};
