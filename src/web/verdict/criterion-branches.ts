import type { ShownCriterionFragment } from './shown-assessment.generated';

/** A node of a demand, judged, with the nodes below it. */
export interface CriterionBranch {
  readonly criterion: ShownCriterionFragment;
  readonly children: readonly CriterionBranch[];
}

/** Puts judged nodes, told in pre-order, together as the trees that they are: one for each requirement. */
export const branchesOf = (criteria: readonly ShownCriterionFragment[]): readonly CriterionBranch[] => {
  const below = (parent: ShownCriterionFragment): readonly CriterionBranch[] =>
    criteria
      .filter(({ node, requirement }) => node.parentId === parent.node.id && requirement.id === parent.requirement.id)
      .map((criterion) => ({ criterion, children: below(criterion) }));
  return criteria
    .filter(({ node }) => node.parentId === null)
    .map((criterion) => ({ criterion, children: below(criterion) }));
};

/**
 * The children that decide the verdict of their branch: what is not met yet where all are demanded; the ways that are
 * still possible where one of several is enough.
 */
export const decidingChildren = ({ criterion, children }: CriterionBranch): readonly CriterionBranch[] => {
  const { verdict, node } = criterion;
  if (verdict === 'MET') return [];
  if (node.kind === 'ALL_OF') return children.filter((child) => child.criterion.verdict !== 'MET');
  if (verdict === 'NOT_MET') return children;
  return children.filter((child) => child.criterion.verdict !== 'NOT_MET');
};

/** True where the short form leaves out some node. */
export const isShortened = (branch: CriterionBranch): boolean =>
  branch.children.length > decidingChildren(branch).length || decidingChildren(branch).some(isShortened);
