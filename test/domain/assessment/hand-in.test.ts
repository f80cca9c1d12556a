import fc from 'fast-check';
import { assess, stepScopes } from '../../../src/domain/assessment/assess';
import { handInFor } from '../../../src/domain/assessment/hand-in/hand-in';
import { paperKinds, type PaperKind } from '../../../src/domain/assessment/hand-in/paper';
import { papersIn } from '../../../src/domain/assessment/hand-in/papers-in';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import { evaluate } from '../../../src/domain/requirement/evaluate/evaluate';
import type { Expression } from '../../../src/domain/requirement/expression';
import { knowledgeOn } from '../../../src/domain/requirement/knowledge';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import { requirement } from '../../support/builders/ladder-builder';
import { assessment, completeRecord, employment, paper, record } from '../../support/builders/person';
import { knowledge } from '../../support/builders/qualification';
import {
  allOf,
  anyOf,
  assigned,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step,
} from '../../support/builders/requirement';
import { anyExpression, anyStepDemands } from '../../support/completions/any-expression';
import { anyRecord } from '../../support/completions/any-record';
import { anySources } from '../../support/completions/any-sources';
import { today } from '../../support/completions/pool';
import { judge } from '../../support/judge';

const kindsFor = (expression: Expression, person = record()): readonly PaperKind[] =>
  papersIn(judge(expression, { person })).map(({ kind }) => kind);

const claimed = { verification: 'CLAIMED' } as const;

describe('what may decide an open judgement', () => {
  const cases: readonly (readonly [PaperKind, Expression, PersonRecord?])[] = [
    ['QUALIFICATION', holds('examen')],
    ['QUALIFICATION', seqf(4)],
    ['QUALIFICATION', holds('examen', { begunFrom: '2000-01-01' }), completeRecord({ evidence: [paper('examen')] })],
    ['COURSES', points(100, { area: 'vård' })],
    ['EMPLOYMENT', employed({ titles: ['rektor'] })],
    ['EMPLOYMENT', employed({ titles: ['rektor'] }), completeRecord({ employments: [employment()] })],
    ['EXPERIENCE', months(12, { roles: ['rektor'] })],
    ['COMPETENCE', competent('lek', 1)],
    ['ASSIGNMENT', assigned('levla', 'bas')],
    ['CLAIM', holds('examen'), record({ evidence: [paper('examen', claimed)] })],
    ['CLAIM', competent('lek', 1), record({ evidence: [assessment('lek', 1, claimed)] })],
    ['CLAIM', employed(), record({ employments: [employment(claimed)] })],
  ];

  it.each(cases.map(([kind, expression, person = record()]) => ({ kind, expression, person })))(
    'is of the kind $kind for $expression.kind',
    ({ kind, expression, person }) => {
      expect(kindsFor(expression, person)).toEqual([kind]);
    },
  );

  it('has no other kinds', () => {
    expect(paperKinds).toHaveLength(7);
  });

  it('is each open part, and nothing of what is decided', () => {
    const demand = allOf(holds('a'), anyOf(holds('b'), competent('lek', 1)), anyOf(holds('c'), holds('d')));
    const person = record({ evidence: [paper('a'), paper('c'), paper('b', { verification: 'REFUTED' })] });
    expect(papersIn(judge(demand, { person })).map(({ leaf }) => leaf)).toEqual([competent('lek', 1)]);
  });

  it('is each paper and course that is asked for together', () => {
    const papers = papersIn(judge(holds('programme', { courses: ['one', 'two'] })));
    expect(papers.map(({ reason }) => 'qualification' in reason && reason.qualification)).toEqual([
      'programme',
      'one',
      'two',
    ]);
  });

  it('is looked for within the demands of steps', () => {
    const steps = { low: allOf(holds('examen'), step('ladder', 'lowest')), lowest: competent('lek', 1) };
    expect(papersIn(judge(step('ladder', 'low'), { steps })).map(({ kind }) => kind)).toEqual([
      'QUALIFICATION',
      'COMPETENCE',
    ]);
    expect(kindsFor(step('ladder', 'unknown'))).toEqual([]);
  });

  it('names what is recorded and waits to be verified', () => {
    const [one] = papersIn(judge(holds('examen'), { person: record({ evidence: [paper('examen', claimed)] }) }));
    expect(one?.evidence).toEqual(['paper:examen']);
  });

  it('is something unless the verdict hangs on a step of which nothing is known, and nothing of a decided one', () => {
    fc.assert(
      fc.property(
        fc.record({ expression: anyExpression, person: anyRecord, sources: anySources, demands: anyStepDemands }),
        ({ expression, person, sources, demands }) => {
          const stepDemand = ({ step: slug }: { step: string }) => demands.get(slug);
          const judgement = evaluate(expression, {
            record: person,
            knowledge: knowledgeOn(today, sources),
            stepDemand,
          });
          const papers = papersIn(judgement);
          if (judgement.verdict !== 'UNKNOWN') expect(papers).toEqual([]);
          else if (papers.length === 0) expect(JSON.stringify(judgement)).toMatch(/STEP_UNKNOWN|STEP_AGAIN/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what to hand in for several assessments', () => {
  const assessed = (requirements: readonly Requirement[], person = record()) =>
    assess({
      asOf: '2026-03-01',
      requirements,
      jurisdictions: new Set(['1480']),
      countingScopes: stepScopes,
      circumstancesOn: (day) => ({ record: person, knowledge: knowledge(day), stepDemand: () => undefined }),
    });
  const exam = requirement('examen', { expression: holds('examen') });
  const title = requirement('titel', { scope: 'USE_TITLE', expression: anyOf(holds('bevis'), holds('examen')) });

  it('names each paper once, with all that it may decide', () => {
    const papers = handInFor([assessed([exam]), assessed([title, exam])]);
    expect(papers.map(({ leaf, requirements }) => [leaf, requirements])).toEqual([
      [holds('examen'), [exam, title]],
      [holds('bevis'), [title]],
    ]);
  });

  it('leaves out what is only recommended, and what cannot help as another demand of the scope is not met', () => {
    expect(handInFor([assessed([{ ...exam, strength: 'RECOMMENDED' }])])).toEqual([]);
    const refuted = record({ evidence: [paper('licens', { verification: 'REFUTED' })] });
    const licence = requirement('licens', { expression: holds('licens') });
    expect(handInFor([assessed([exam, licence, title], refuted)]).map(({ requirements }) => requirements)).toEqual([
      [title],
      [title],
    ]);
  });

  it('asks for what a permanent employment demands too', () => {
    const permanent = requirement('tillsvidare', { scope: 'PERMANENT_EMPLOYMENT', expression: holds('examen') });
    expect(handInFor([assessed([permanent])])).toHaveLength(1);
  });
});
