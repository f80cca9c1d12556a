/** A node of a demand, below the node that it is a part of. */
export interface FlatNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly text: string;
}

/** A node of a demand with its parts, in their order. */
export interface DemandNode {
  readonly id: string;
  readonly text: string;
  readonly parts: readonly DemandNode[];
}

/** A demand as a tree; undefined when it has no node. */
export const demandTree = (nodes: readonly FlatNode[]): DemandNode | undefined => {
  const grown = ({ id, text }: FlatNode): DemandNode => ({
    id,
    text,
    parts: nodes.filter(({ parentId }) => parentId === id).map(grown),
  });
  const root = nodes.find(({ parentId }) => parentId === null);
  return root && grown(root);
};
