import type { Verdict } from '../../assessment/verdict';
import type { Expression } from '../expression';
import { type Finding, findingOf } from './finding';
import { kleeneVerdict } from './kleene';
import { leavesUnder } from './leaves';
import type { OpenDetail } from './open-detail';
import { openDetails } from './open-details';
import type { Standing } from './standing';
import type { Ways } from './ways';

/**
 * Decides a node that its children leave open, where the verdict is the same in whichever way the
 * unknown details turn out: studies that began either before or after a day meet a demand that takes
 * both. With all details fixed, Kleene's verdict is exact, since the expression is monotone and each
 * leaf is. Returns undefined when the node is open for other reasons, or when the ways run out.
 */
export const eitherWay = (node: Expression, standing: Standing, ways: Ways): Finding | undefined => {
  const leaves = leavesUnder(node, standing);
  if (openDetails(leaves, standing).length === 0) return undefined;
  const verdictIn = (one: Standing): Verdict => verdictByCases(node, one, openDetails(leaves, one), ways);
  const verdict = verdictIn(standing);
  if (verdict === 'UNKNOWN') return undefined;
  return findingOf(verdict, idsIn(leanest(standing, verdict, verdictIn)), { code: 'EITHER_WAY' });
};

const verdictByCases = (
  node: Expression,
  standing: Standing,
  [detail, ...others]: readonly OpenDetail[],
  ways: Ways,
): Verdict => {
  if (detail === undefined) return kleeneVerdict(node, standing);
  let common: Verdict | undefined;
  for (const way of detail(standing)) {
    if (ways.left-- <= 0) return 'UNKNOWN';
    const known = kleeneVerdict(node, way);
    const verdict = known === 'UNKNOWN' ? verdictByCases(node, way, others, ways) : known;
    if (verdict === 'UNKNOWN' || (common !== undefined && verdict !== common)) return 'UNKNOWN';
    common = verdict;
  }
  return common ?? 'UNKNOWN';
};

/** The standing without the facts that the verdict is seen not to need. */
const leanest = (standing: Standing, verdict: Verdict, verdictIn: (standing: Standing) => Verdict): Standing =>
  idsIn(standing).reduce((lean, id) => {
    const leaner = without(lean, id);
    return verdictIn(leaner) === verdict ? leaner : lean;
  }, standing);

const idsIn = ({ papers, credits, assessments, employments, assignments }: Standing): readonly string[] =>
  [...papers, ...credits, ...assessments, ...employments, ...assignments].map((fact) => fact.id);

const without = (standing: Standing, id: string): Standing => {
  const others = <Fact extends { readonly id: string }>(facts: readonly Fact[]): readonly Fact[] =>
    facts.filter((fact) => fact.id !== id);
  return {
    ...standing,
    papers: others(standing.papers),
    credits: others(standing.credits),
    assessments: others(standing.assessments),
    employments: others(standing.employments),
    assignments: others(standing.assignments),
  };
};
