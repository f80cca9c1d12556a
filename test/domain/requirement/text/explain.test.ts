import fc from 'fast-check';
import { evaluate } from '../../../../src/domain/requirement/evaluate/evaluate';
import type { Judgement } from '../../../../src/domain/requirement/evaluate/judgement';
import type { Reason } from '../../../../src/domain/requirement/evaluate/reason';
import { knowledgeOn } from '../../../../src/domain/requirement/knowledge';
import { explain } from '../../../../src/domain/requirement/text/explain';
import { languages } from '../../../../src/domain/text/language';
import { naming } from '../../../support/builders/naming';
import { anyExpression, anyStepDemands } from '../../../support/completions/any-expression';
import { anyRecord } from '../../../support/completions/any-record';
import { anySources } from '../../../support/completions/any-sources';
import { today } from '../../../support/completions/pool';
import { otherTellings } from './tellings/other-tellings';
import { paperTellings } from './tellings/paper-tellings';

const tellings = { ...paperTellings, ...otherTellings };

const cases = Object.entries(tellings).flatMap(([code, told]) =>
  told.map(([data, verdict, sv, en]) => ({ reason: { code, ...data } as Reason, verdict, sv, en })),
);

const allNodes = (judgement: Judgement): readonly Judgement[] => [judgement, ...judgement.children.flatMap(allNodes)];

describe('the explanation of a verdict', () => {
  test.each(cases)('tells $reason.code when $verdict: $sv', ({ reason, verdict, sv, en }) => {
    expect(explain({ reason, verdict }, naming, 'SV')).toBe(sv);
    expect(explain({ reason, verdict }, naming, 'EN')).toBe(en);
  });

  test('is whole sentences without an "undefined", whatever the person and the demand', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyExpression, anyRecord, anySources, anyStepDemands, fc.constantFrom(...languages)),
        ([expression, record, sources, demands, language]) => {
          const stepDemand = ({ step: slug }: { step: string }) => demands.get(slug);
          const knowledge = knowledgeOn(today, sources);
          for (const judgement of allNodes(evaluate(expression, { record, knowledge, stepDemand }))) {
            const text = explain(judgement, naming, language);
            expect(text).toMatch(/^\p{Lu}.*\.$/u);
            expect(text).not.toMatch(/undefined|NaN|\[object|\.\.| {2}/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
