import type { QualificationEvidence } from '../../person/evidence';
import { type Expression, isBranch, type Leaf } from '../../requirement/expression';
import type { IsoDay } from '../../time/iso-day';
import type { RouteQuestion } from './route-question';
import type { Situation } from './situation';

/**
 * Tells situations apart that may lead on differently: by the day, by what has been done, by when the studies fell where
 * a demand asks for that, and by what has been worked where a demand asks for that. From those that it does not tell
 * apart the same actions lead on, at the same price.
 */
export const sameness = (question: RouteQuestion): ((situation: Situation) => string) => {
  const demands = [
    ...question.steps.flatMap((step) => step.demands),
    ...question.opportunities.flatMap((one) => one.prerequisites),
  ];
  const leaves = demands.flatMap(({ expression }) => leavesOf(expression));
  const bounds = [...new Set(leaves.flatMap(boundsOf))].filter((day) => day > question.day).sort();
  const asksForWork =
    demands.some(({ respite }) => respite !== undefined) ||
    leaves.some(({ kind }) => kind === 'EXPERIENCE' || kind === 'EMPLOYMENT');
  return ({ world, keys, taken }) => {
    const last = taken.at(-1);
    return JSON.stringify([
      world.day,
      [...keys].sort(),
      last?.told.kind === 'WORK' ? last.key : '',
      bounds.length === 0
        ? []
        : world.record.evidence
            .filter(isPaper)
            .map((paper) => placed(paper, bounds))
            .sort(),
      asksForWork ? world.record.employments : [],
    ]);
  };
};

const isPaper = (evidence: { readonly kind: string }): evidence is QualificationEvidence =>
  evidence.kind === 'QUALIFICATION';

/** Where the days of the paper lie among the days that demands ask for. */
const placed = ({ id, begun, issued }: QualificationEvidence, bounds: readonly IsoDay[]): string =>
  [id, ...[begun ?? issued, issued].map((day) => bounds.filter((bound) => bound <= day).length)].join(' ');

const leavesOf = (expression: Expression): readonly Leaf[] =>
  isBranch(expression) ? expression.of.flatMap(leavesOf) : [expression];

const boundsOf = (leaf: Leaf): readonly IsoDay[] =>
  leaf.kind === 'QUALIFICATION'
    ? [leaf.begunFrom, leaf.begunBefore, leaf.issuedFrom, leaf.issuedBefore].filter((day) => day !== undefined)
    : [];
