import { HandInLink } from './hand-in-link';
import { HandedIn } from './papers-to-hand-in';
import { paperFor, type DemandedNode } from './papers';

interface DemandWayOnProps {
  /** The demand as a whole. */
  readonly node: DemandedNode;
  readonly text: string;
  /** The merits that decide, or would. */
  readonly evidence: readonly { readonly verification: string }[];
}

/** What the employee can do about a demand that is not met later on: hand in the paper, or show what is handed in. */
export const DemandWayOn = ({ node, text, evidence }: DemandWayOnProps) => {
  if (evidence.some(({ verification }) => verification === 'CLAIMED')) return <HandedIn papers={[text]} />;
  const paper = paperFor(node, text);
  return (
    paper && (
      <p>
        <HandInLink paper={paper} />
      </p>
    )
  );
};
