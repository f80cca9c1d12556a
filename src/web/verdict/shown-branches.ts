import { decidingChildren, type CriterionBranch } from './criterion-branches';

/** What shows of the nodes below one: some at once, others when they are asked for. */
export interface ShownBranches {
  readonly atOnce: readonly CriterionBranch[];
  readonly more: readonly CriterionBranch[];
}

/** So many of the ways that nothing tells from each other show at once. */
const FIRST_FEW = 3;

/** All that is below. */
export const wholeOf = ({ children }: CriterionBranch): ShownBranches => ({ atOnce: children, more: [] });

/**
 * What decides below. Where one of many ways is enough and little tells them apart, the first few show at once, and with
 * them every way that is met or that somebody has handed in something for. One alone is not worth asking for.
 */
export const shortOf = (branch: CriterionBranch): ShownBranches => {
  const deciding = decidingChildren(branch);
  if (branch.criterion.node.kind === 'ALL_OF') return { atOnce: deciding, more: [] };
  const others = deciding.filter((child) => !isAhead(child)).slice(FIRST_FEW);
  if (others.length < 2) return { atOnce: deciding, more: [] };
  return { atOnce: deciding.filter((child) => !others.includes(child)), more: others };
};

const isAhead = (branch: CriterionBranch): boolean => branch.criterion.verdict === 'MET' || isHandedIn(branch);

/** True where a merit that nobody has seen the paper of would decide. */
const isHandedIn = ({ criterion, children }: CriterionBranch): boolean =>
  criterion.evidence.some(({ verification }) => verification === 'CLAIMED') || children.some(isHandedIn);
