import fc from 'fast-check';
import type { PersonRecord } from '../../../../src/domain/person/person-record';
import type { Verdict } from '../../../../src/domain/assessment/verdict';
import { evaluate } from '../../../../src/domain/requirement/evaluate/evaluate';
import type { Judgement } from '../../../../src/domain/requirement/evaluate/judgement';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { knowledgeOn } from '../../../../src/domain/requirement/knowledge';
import { nodesOf } from '../../../../src/domain/requirement/nodes';
import { anyExpression, anyPointedExpression, anyStepDemands } from '../../../support/completions/any-expression';
import { anyRecord, anyVagueRecord } from '../../../support/completions/any-record';
import { anySources } from '../../../support/completions/any-sources';
import { type Choice, choicesIn, completionsOf } from '../../../support/completions/completions';
import { fieldOfRole, today } from '../../../support/completions/pool';
import { holdsIn, type Setting } from '../../../support/completions/world';

/** Cases with more worlds than this are passed over. */
const MOST_WORLDS = 800;

/** A demand, a person, and all that the demand is judged by. */
const cases = (anyDemand: fc.Arbitrary<Expression>, anyPerson: fc.Arbitrary<PersonRecord>) =>
  fc
    .record({ expression: anyDemand, record: anyPerson, sources: anySources, demands: anyStepDemands })
    .map(({ demands, ...rest }) => ({
      ...rest,
      stepDemand: ({ step }: { step: string }) => demands.get(step),
      /** Of the expression and of the steps. */
      nodes: [rest.expression, ...demands.values()].flatMap(nodesOf).map(({ node }) => node),
    }));

type Case = ReturnType<typeof cases> extends fc.Arbitrary<infer Value> ? Value : never;

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

/** The judgement of a case, once the verdict on each of its nodes has been checked. */
const checked = ({ expression, record, sources, stepDemand, nodes }: Case): Judgement => {
  const setting: Setting = { day: today, sources, fields: fieldOfRole, stepDemand };
  const choices = choicesIn(record, setting, nodes);
  fc.pre(choices.reduce((worlds, choice) => worlds * choice.length, 1) <= MOST_WORLDS);
  const judgement = evaluate(expression, { record, knowledge: knowledgeOn(today, sources), stepDemand });
  const judgements = allNodes(judgement);
  const judged = judgements.map(({ node }) => node);
  expect(judgements.map(({ verdict }) => verdict)).toEqual(verdictsByEnumeration(judged, choices, setting));
  return judgement;
};

describe('a verdict', () => {
  test('is what all completions of the record agree on, for every node of the expression', () => {
    const found = { MET: 0, NOT_MET: 0, UNKNOWN: 0 };
    fc.assert(
      fc.property(cases(anyExpression, anyRecord), (one) => {
        found[checked(one).verdict] += 1;
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(found.MET, found.NOT_MET, found.UNKNOWN)).toBeGreaterThan(300);
  });

  test('is so also where leaves ask in different ways about a detail that is not known', () => {
    const found = { MET: 0, NOT_MET: 0, UNKNOWN: 0 };
    fc.assert(
      fc.property(cases(anyPointedExpression, anyVagueRecord), (one) => {
        for (const { verdict, reason } of allNodes(checked(one))) if (reason.code === 'EITHER_WAY') found[verdict] += 1;
      }),
      { numRuns: 6000 },
    );
    expect(Math.min(found.MET, found.NOT_MET)).toBeGreaterThan(30);
  });
});
