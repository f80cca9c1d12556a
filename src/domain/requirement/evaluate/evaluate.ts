import type { Verdict } from '../../assessment/verdict';
import { type Branch, type Expression, isBranch, type StepLeaf } from '../expression';
import { combined, tally } from './branch';
import type { Circumstances } from './circumstances';
import { eitherWay } from './either-way';
import { type Finding, findingOf } from './finding';
import type { Judgement } from './judgement';
import { findLeaf } from './leaf';
import { type Standing, standingIn } from './standing';
import { enterStep } from './step';
import { type Ways, waysOfAJudgement, withShare } from './ways';

/**
 * Judges a person against a demand on a day, with a reason for every node.
 *
 * The record describes many completions: claims true or not, unmentioned facts there or not, unknown
 * details this or that. MET: the demand holds in all of them. NOT_MET: in none. Else UNKNOWN; so
 * nothing known gives UNKNOWN, and a claim alone never gives MET. A judgement is frozen throughout.
 */
export const evaluate = (expression: Expression, circumstances: Circumstances): Judgement =>
  judge(expression, [], standingIn(circumstances), waysOfAJudgement());

const judge = (node: Expression, path: readonly number[], standing: Standing, ways: Ways): Judgement => {
  const children = isBranch(node) ? judgeChildren(node, path, standing, ways) : [];
  return Object.freeze({
    node,
    path: Object.freeze(path),
    ...find(node, children, standing, ways),
    children: Object.freeze(children),
  });
};

/** Each child has a share of the ways, and the branch itself has what they leave. */
const judgeChildren = ({ of }: Branch, path: readonly number[], standing: Standing, ways: Ways): readonly Judgement[] =>
  of.map((child, index) =>
    withShare(ways, of.length + 1 - index, (share) => judge(child, [...path, index], standing, share)),
  );

const find = (node: Expression, children: readonly Judgement[], standing: Standing, ways: Ways): Finding => {
  if (isBranch(node)) return findBranch(node, children, standing, ways);
  return node.kind === 'STEP' ? findStep(node, standing, ways) : findLeaf(node, standing);
};

const findBranch = (branch: Branch, children: readonly Judgement[], standing: Standing, ways: Ways): Finding => {
  const reason = tally(
    branch,
    children.map((child) => child.verdict),
  );
  const verdict = combined(reason);
  const better = verdict === 'UNKNOWN' ? eitherWay(branch, standing, ways) : undefined;
  return better ?? findingOf(verdict, evidenceOf(children, verdict, reason.needed), reason);
};

/** What decides the children that decide; of those that are met, as many as are needed. */
const evidenceOf = (children: readonly Judgement[], verdict: Verdict, needed: number): readonly string[] => {
  const deciding = children.filter((child) => child.verdict === verdict);
  return (verdict === 'MET' ? deciding.slice(0, Math.max(needed, 0)) : deciding).flatMap((child) => child.evidence);
};

/** A step is fulfilled when its demand is met. */
const findStep = (step: StepLeaf, standing: Standing, ways: Ways): Finding => {
  const entry = enterStep(step, standing);
  if (entry.kind !== 'DEMAND') return findingOf('UNKNOWN', [], { code: entry.kind, step });
  const demand = judge(entry.demand, [], entry.standing, ways);
  return findingOf(demand.verdict, demand.evidence, { code: 'STEP_JUDGED', step, demand });
};
