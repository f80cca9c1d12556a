import { demandTree, type DemandNode, type FlatNode } from './demand-tree';
import './requirement.css';

/** What is demanded, in words: a sentence, or where it has parts, a list of them under what decides. */
export const Demand = ({ nodes }: { readonly nodes: readonly FlatNode[] }) => {
  const root = demandTree(nodes);
  if (!root) return null;
  return (
    <div className="demand">
      <p>
        {root.text}
        {root.parts.length > 0 && ':'}
      </p>
      <Parts of={root} />
    </div>
  );
};

const Parts = ({ of }: { readonly of: DemandNode }) =>
  of.parts.length === 0 ? null : (
    <ul>
      {of.parts.map((part) => (
        <li key={part.id}>
          {part.text}
          {part.parts.length > 0 && ':'}
          <Parts of={part} />
        </li>
      ))}
    </ul>
  );
