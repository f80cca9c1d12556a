import fc from 'fast-check';
import type { Verdict } from '../../../../src/domain/assessment/verdict';
import { evaluate } from '../../../../src/domain/requirement/evaluate/evaluate';
import type { Judgement } from '../../../../src/domain/requirement/evaluate/judgement';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { knowledgeOn } from '../../../../src/domain/requirement/knowledge';
import { nodesOf } from '../../../../src/domain/requirement/nodes';
import { anyExpression, anyRecord, anySources, anyStepDemands } from '../../../support/completions/arbitraries';
import { type Choice, choicesIn, completionsOf } from '../../../support/completions/completions';
import { fieldOfRole, today } from '../../../support/completions/pool';
import { holdsIn, type Setting } from '../../../support/completions/world';

/** Cases with more worlds than this are passed over. */
const MOST_WORLDS = 500;

const anyCase = fc
  .record({ expression: anyExpression, record: anyRecord, sources: anySources, demands: anyStepDemands })
  .map(({ demands, ...rest }) => ({
    ...rest,
    stepDemand: ({ step }: { step: string }) => demands.get(step),
    /** Of the expression and of the steps. */
    nodes: [rest.expression, ...demands.values()].flatMap(nodesOf).map(({ node }) => node),
  }));

const allNodes = (judgement: Judgement): readonly Judgement[] => [judgement, ...judgement.children.flatMap(allNodes)];

/** The verdict on each node by what all worlds say, none left out unless every node is open already. */
const verdictsByEnumeration = (
  expressions: readonly Expression[],
  choices: readonly Choice[],
  setting: Setting,
): readonly Verdict[] => {
  const seen = expressions.map(() => ({ true: false, false: false }));
  for (const world of completionsOf(choices)) {
    for (const [index, expression] of expressions.entries()) {
      const one = seen[index];
      if (one && !(one.true && one.false)) one[`${holdsIn(expression, world, setting)}`] = true;
    }
    if (seen.every((one) => one.true && one.false)) break;
  }
  return seen.map((one) => (one.true && one.false ? 'UNKNOWN' : one.true ? 'MET' : 'NOT_MET'));
};

describe('a verdict', () => {
  test('is what all completions of the record agree on, for every node of the expression', () => {
    const found = { MET: 0, NOT_MET: 0, UNKNOWN: 0 };
    fc.assert(
      fc.property(anyCase, ({ expression, record, sources, stepDemand, nodes }) => {
        const setting: Setting = { day: today, sources, fields: fieldOfRole, stepDemand };
        const choices = choicesIn(record, setting, nodes);
        fc.pre(choices.reduce((worlds, choice) => worlds * choice.length, 1) <= MOST_WORLDS);
        const knowledge = knowledgeOn(today, sources);
        const judgements = allNodes(evaluate(expression, { record, knowledge, stepDemand }));
        const judged = judgements.map(({ node }) => node);
        const verdicts = judgements.map((judgement) => judgement.verdict);
        expect(verdicts).toEqual(verdictsByEnumeration(judged, choices, setting));
        found[verdicts[0] ?? 'UNKNOWN'] += 1;
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(found.MET, found.NOT_MET, found.UNKNOWN)).toBeGreaterThan(300);
  });
});
