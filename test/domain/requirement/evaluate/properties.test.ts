import fc from 'fast-check';
import type { PersonRecord } from '../../../../src/domain/person/person-record';
import { evaluate } from '../../../../src/domain/requirement/evaluate/evaluate';
import type { Judgement } from '../../../../src/domain/requirement/evaluate/judgement';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { knowledgeOn } from '../../../../src/domain/requirement/knowledge';
import { anyExpression, anyPointedExpression, anyStepDemands } from '../../../support/completions/any-expression';
import { anyRecord, anyVagueRecord } from '../../../support/completions/any-record';
import { anySources } from '../../../support/completions/any-sources';
import { today } from '../../../support/completions/pool';

const cases = (anyDemand: fc.Arbitrary<Expression>, anyPerson: fc.Arbitrary<PersonRecord>) =>
  fc
    .record({ expression: anyDemand, record: anyPerson, sources: anySources, demands: anyStepDemands })
    .map(({ expression, record, sources, demands }) => {
      const knowledge = knowledgeOn(today, sources);
      const stepDemand = ({ step }: { step: string }) => demands.get(step);
      return { record, judge: (one: PersonRecord) => evaluate(expression, { record: one, knowledge, stepDemand }) };
    });

const anyCase = fc.oneof(cases(anyExpression, anyRecord), cases(anyPointedExpression, anyVagueRecord));

const allNodes = (judgement: Judgement): readonly Judgement[] => [judgement, ...judgement.children.flatMap(allNodes)];

const onlyThose = (ids: readonly string[], record: PersonRecord): PersonRecord => ({
  ...record,
  evidence: record.evidence.filter(({ id }) => ids.includes(id)),
  employments: record.employments.filter(({ id }) => ids.includes(id)),
  assignments: record.assignments.filter(({ id }) => ids.includes(id)),
});

const renamed = <Fact extends { readonly id: string }>(facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => ({ ...fact, id: `more-${fact.id}` }));

describe('a judgement', () => {
  test('that is decided stays so when nothing is recorded but the deciding evidence', () => {
    fc.assert(
      fc.property(anyCase, ({ record, judge }) => {
        const { verdict, evidence } = judge(record);
        fc.pre(verdict !== 'UNKNOWN');
        expect(judge(onlyThose(evidence, record)).verdict).toBe(verdict);
      }),
      { numRuns: 1500 },
    );
  });

  test('that is MET stays so whatever verified facts are added', () => {
    fc.assert(
      fc.property(anyCase, anyRecord, ({ record, judge }, more) => {
        fc.pre(judge(record).verdict === 'MET');
        const added: PersonRecord = {
          ...record,
          evidence: [...record.evidence, ...renamed(more.evidence).filter((one) => one.verification === 'VERIFIED')],
          employments: [
            ...record.employments,
            ...renamed(more.employments).filter((one) => one.verification === 'VERIFIED'),
          ],
          assignments: [...record.assignments, ...renamed(more.assignments)],
        };
        expect(judge(added).verdict).toBe('MET');
      }),
      { numRuns: 1500 },
    );
  });

  test('is never MET by claims alone where it is not MET by nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ record, judge }) => {
        const claimed: PersonRecord = {
          ...record,
          evidence: record.evidence.map((one) => ({ ...one, verification: 'CLAIMED' })),
          employments: record.employments.map((one) => ({ ...one, verification: 'CLAIMED' })),
          assignments: [],
        };
        if (judge(claimed).verdict === 'MET') expect(judge(onlyThose([], record)).verdict).toBe('MET');
      }),
      { numRuns: 1000 },
    );
  });

  test('has the shape of its expression, with each node at its path', () => {
    fc.assert(
      fc.property(anyCase, ({ record, judge }) => {
        const root = judge(record);
        for (const judgement of allNodes(root)) {
          const reached = judgement.path.reduce<Judgement | undefined>((at, index) => at?.children[index], root);
          expect(reached).toBe(judgement);
        }
      }),
    );
  });

  test('is frozen throughout', () => {
    fc.assert(
      fc.property(anyCase, ({ record, judge }) => {
        for (const judgement of allNodes(judge(record))) {
          const { path, evidence, reason, children } = judgement;
          const lists = Object.values(reason).filter((value) => Array.isArray(value));
          for (const part of [judgement, path, evidence, reason, children, ...lists]) {
            expect(Object.isFrozen(part)).toBe(true);
          }
        }
      }),
    );
  });
});
