import { Details } from '@digdir/designsystemet-react';
import { branchesOf, isShortened, type CriterionBranch } from './criterion-branches';
import { RequirementFacts } from './requirement-facts';
import type { ShownCriterionFragment } from './shown-assessment.generated';
import { shortOf, wholeOf, type ShownBranches } from './shown-branches';
import { VerdictTag } from './verdict-tag';
import { say } from './verdict-texts';
import './verdict.css';

interface CriterionTreeProps {
  /** The nodes of the demands in pre-order, as an assessment tells them. */
  readonly criteria: readonly ShownCriterionFragment[];
  /** What to say where nothing is demanded. */
  readonly none?: string;
}

/** Demands judged node by node with reasons: what decides shows at once, the whole of each can be opened. */
export const CriterionTree = ({ criteria, none = say('none') }: CriterionTreeProps) => {
  const branches = branchesOf(criteria);
  if (branches.length === 0) return <p className="criterion-none">{none}</p>;
  return (
    <ul className="criterion-tree">
      {branches.map((branch) => (
        <li key={branch.criterion.requirement.id} className="criterion-demand">
          <Criterion branch={branch} choose={shortOf} isRoot />
          <RequirementFacts criterion={branch.criterion} />
          {isShortened(branch) && (
            <Details variant="tinted" data-size="sm" className="criterion-whole">
              <Details.Summary>{say('whole')}</Details.Summary>
              <Details.Content>
                <Nodes branches={branch.children} choose={wholeOf} />
              </Details.Content>
            </Details>
          )}
        </li>
      ))}
    </ul>
  );
};

type Choose = (branch: CriterionBranch) => ShownBranches;

interface NodesProps {
  readonly branches: readonly CriterionBranch[];
  readonly choose: Choose;
}

const Nodes = ({ branches, choose }: NodesProps) =>
  branches.length === 0 ? null : (
    <ul className="criterion-nodes">
      {branches.map((branch) => (
        <li key={branch.criterion.node.id}>
          <Criterion branch={branch} choose={choose} />
        </li>
      ))}
    </ul>
  );

interface CriterionProps {
  readonly branch: CriterionBranch;
  readonly choose: Choose;
  readonly isRoot?: boolean;
}

/** The root of a demand says the whole in words; the nodes below it what they themselves demand. */
const Criterion = ({ branch, choose, isRoot = false }: CriterionProps) => {
  const { verdict, because, node, requirement } = branch.criterion;
  const { atOnce, more } = choose(branch);
  return (
    <>
      <p className="criterion-line">
        <VerdictTag verdict={verdict} />
        <span className="criterion-text">{isRoot ? requirement.text : node.text}</span>
      </p>
      <p className="criterion-because">{because}</p>
      <Nodes branches={atOnce} choose={choose} />
      {more.length > 0 && (
        <>
          <Details variant="tinted" data-size="sm" className="criterion-more no-print">
            <Details.Summary>{say('more', { count: more.length })}</Details.Summary>
            <Details.Content>
              <Nodes branches={more} choose={choose} />
            </Details.Content>
          </Details>
          <div className="print-only">
            <Nodes branches={more} choose={choose} />
          </div>
        </>
      )}
    </>
  );
};
