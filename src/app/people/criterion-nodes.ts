import type { PlacedRequirement, PlacedRequirementNode } from '../../catalog/placed-requirement';
import type { Criterion } from '../../domain/assessment/assessment';
import type { Verdict } from '../../domain/assessment/verdict';
import type { PersonFile } from '../../domain/person/person-file';
import type { Judgement } from '../../domain/requirement/evaluate/judgement';
import type { IsoDay } from '../../domain/time/iso-day';

/** One node of a judged requirement. */
export interface CriterionNode {
  readonly requirement: PlacedRequirement;
  readonly node: PlacedRequirementNode;
  readonly judgement: Judgement;
  /** That of the node; of the root that of the requirement, respite counted. */
  readonly verdict: Verdict;
  readonly respiteUntil?: IsoDay;
  readonly counts: boolean;
  /** Whose it is: what the judgement rests on is found here by id. */
  readonly file: PersonFile;
}

/** The nodes of judged requirements: of each requirement in pre-order, its root first. */
export const criterionNodes = (
  criteria: readonly Criterion<PlacedRequirement>[],
  file: PersonFile,
): readonly CriterionNode[] =>
  criteria.flatMap(({ requirement, judgement, verdict, respiteUntil, counts }) => {
    const judgements = inPreOrder(judgement);
    return requirement.nodes.flatMap((node, index): readonly CriterionNode[] => {
      const judged = judgements[index];
      if (judged === undefined) return [];
      const isRoot = index === 0;
      return [
        {
          requirement,
          node,
          judgement: judged,
          verdict: isRoot ? verdict : judged.verdict,
          ...(isRoot && respiteUntil !== undefined && { respiteUntil }),
          counts,
          file,
        },
      ];
    });
  });

const inPreOrder = (judgement: Judgement): readonly Judgement[] => [
  judgement,
  ...judgement.children.flatMap(inPreOrder),
];
