import fc from 'fast-check';
import type { Upcoming } from '../../../src/domain/assessment/announcements';
import { assess, stepScopes, taskScopes } from '../../../src/domain/assessment/assess';
import type { PersonRecord } from '../../../src/domain/person/person-record';
import { evaluate } from '../../../src/domain/requirement/evaluate/evaluate';
import { knowledgeOn } from '../../../src/domain/requirement/knowledge';
import { requirementScopes, strengths, type Requirement } from '../../../src/domain/requirement/requirement';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { requirement } from '../../support/builders/ladder-builder';
import { completeRecord, employment, paper, record } from '../../support/builders/person';
import { knowledge } from '../../support/builders/qualification';
import { holds } from '../../support/builders/requirement';
import { anyExpression, anyStepDemands } from '../../support/completions/any-expression';
import { anyRecord } from '../../support/completions/any-record';
import { anySources } from '../../support/completions/any-sources';
import { compact, maybe, rarely, someOf } from '../../support/completions/arbitrary-parts';
import { today } from '../../support/completions/pool';

const asOf = '2026-03-01';

interface Case {
  readonly person?: PersonRecord;
  readonly upcoming?: Upcoming;
  readonly role?: string;
  readonly demandsUnknown?: boolean;
  readonly day?: IsoDay;
}

const judged = (requirements: readonly Requirement[], { person = record(), day = asOf, ...more }: Case = {}) =>
  assess({
    asOf: day,
    requirements,
    jurisdictions: new Set(['1480', 'goteborgsregionen']),
    countingScopes: stepScopes,
    circumstancesOn: (on) => ({ record: person, knowledge: knowledge(on), stepDemand: () => undefined }),
    ...more,
  });

const exam = requirement('examen', { expression: holds('examen') });
const title = requirement('titel', { scope: 'USE_TITLE', expression: holds('bevis') });
const onlyExam = completeRecord({ evidence: [paper('examen')] });

describe('an assessment', () => {
  it('is met when there is nothing to meet', () => {
    expect(judged([])).toMatchObject({ verdict: 'MET', scopes: [], criteria: [], announced: [] });
  });

  it('is never met where what it takes to enter the step is unknown', () => {
    expect(judged([], { demandsUnknown: true })).toMatchObject({
      verdict: 'UNKNOWN',
      demandsUnknown: true,
      scopes: [{ scope: 'ENTER_STEP', verdict: 'UNKNOWN' }],
    });
    const proved = completeRecord({ evidence: [paper('examen'), paper('bevis')] });
    expect(judged([exam, title], { person: proved, demandsUnknown: true })).toMatchObject({
      verdict: 'UNKNOWN',
      scopes: [
        { scope: 'ENTER_STEP', verdict: 'UNKNOWN' },
        { scope: 'USE_TITLE', verdict: 'MET' },
      ],
    });
    expect(judged([exam, title], { person: onlyExam, demandsUnknown: true })).toMatchObject({
      verdict: 'NOT_MET',
      scopes: [
        { scope: 'ENTER_STEP', verdict: 'UNKNOWN' },
        { scope: 'USE_TITLE', verdict: 'NOT_MET' },
      ],
    });
    expect(judged([exam], { person: onlyExam })).toMatchObject({ verdict: 'MET', demandsUnknown: false });
  });

  it('rests on the mandatory demands to enter the step and to use its title', () => {
    const permanent = requirement('tillsvidare', { scope: 'PERMANENT_EMPLOYMENT', expression: holds('annat') });
    const recommended = requirement('bor', { strength: 'RECOMMENDED', expression: holds('annat') });
    const { verdict, scopes, criteria } = judged([recommended, permanent, exam], { person: onlyExam });
    expect(verdict).toBe('MET');
    expect(scopes).toEqual([
      { scope: 'ENTER_STEP', verdict: 'MET' },
      { scope: 'PERMANENT_EMPLOYMENT', verdict: 'NOT_MET' },
    ]);
    expect(criteria.map(({ requirement: { slug }, verdict: one, counts }) => [slug, one, counts])).toEqual([
      ['bor', 'NOT_MET', false],
      ['tillsvidare', 'NOT_MET', false],
      ['examen', 'MET', true],
    ]);
  });

  it('is not met when one of the demands is not, however the others stand', () => {
    expect(judged([exam, title], { person: onlyExam }).verdict).toBe('NOT_MET');
    expect(judged([exam, title], { person: record({ evidence: onlyExam.evidence }) }).verdict).toBe('UNKNOWN');
  });

  it('sees that demands which are open one by one exclude each other', () => {
    const before = requirement('fore', { expression: holds('examen', { begunBefore: '2005-01-01' }) });
    const after = requirement('efter', { expression: holds('examen', { begunFrom: '2005-01-01' }) });
    const { criteria, scopes, verdict } = judged([before, after], { person: onlyExam });
    expect(criteria.map((one) => one.verdict)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect([verdict, scopes[0]?.verdict]).toEqual(['NOT_MET', 'NOT_MET']);
  });

  it('leaves out demands of elsewhere and of other days', () => {
    const elsewhere = requirement('malmo', { jurisdiction: '1280' });
    const here = requirement('har', { jurisdiction: 'goteborgsregionen', expression: holds('examen') });
    const past = requirement('forr', { validTo: '2026-02-28' });
    const { criteria } = judged([elsewhere, here, past], { person: onlyExam });
    expect(criteria.map(({ requirement: { slug } }) => slug)).toEqual(['har']);
  });

  it('takes each node of a demand by its path from the root of the demand', () => {
    expect(judged([exam, title]).criteria.map(({ judgement }) => judgement.path)).toEqual([[], []]);
  });

  it('has the verdict of all its demands together', () => {
    const anyRequirement = (index: number) =>
      fc
        .record({
          slug: fc.constant(String(index)),
          scope: someOf(...requirementScopes),
          strength: someOf(...strengths, 'MANDATORY' as const),
          authority: fc.constant('EMPLOYER' as const),
          jurisdiction: rarely(someOf('1480', '1280')),
          validFrom: rarely(someOf<IsoDay>('2020-06-01', today, '2021-06-01')),
          validTo: rarely(someOf<IsoDay>('2020-12-31', today)),
          expression: anyExpression,
        })
        .map(compact);
    const anyRequirements = maybe(anyRequirement(0)).chain((first) =>
      fc.tuple(anyRequirement(1), anyRequirement(2)).map((others) => (first ? [first, ...others] : others)),
    );
    fc.assert(
      fc.property(
        fc.record({ requirements: anyRequirements, person: anyRecord, sources: anySources, demands: anyStepDemands }),
        someOf(stepScopes, taskScopes),
        ({ requirements, person, sources, demands }, countingScopes) => {
          const circumstancesOn = (day: IsoDay) => ({
            record: person,
            knowledge: knowledgeOn(day, sources),
            stepDemand: ({ step }: { step: string }) => demands.get(step),
          });
          const { verdict } = assess({
            asOf: today,
            requirements,
            jurisdictions: new Set(['1480']),
            countingScopes,
            circumstancesOn,
          });
          const counting = requirements.filter(
            (one) =>
              one.strength === 'MANDATORY' &&
              countingScopes.includes(one.scope) &&
              one.jurisdiction !== '1280' &&
              (one.validFrom ?? today) <= today &&
              (one.validTo ?? today) >= today,
          );
          const whole = { kind: 'ALL_OF' as const, of: counting.map(({ expression }) => expression) };
          expect(verdict).toBe(evaluate(whole, circumstancesOn(today)).verdict);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what is announced', () => {
  const slugsAndDays = (requirements: readonly Requirement[], upcoming?: Upcoming) =>
    judged(requirements, { ...(upcoming && { upcoming }) }).announced.map(({ requirement: { slug }, judgement }) => [
      slug,
      judgement.verdict,
    ]);
  const later = requirement('senare', { validFrom: '2027-01-01', expression: holds('bevis') });

  it('is judged as on its first day, by what is recorded today, and does not count', () => {
    const expiring = completeRecord({ evidence: [paper('bevis', { expires: '2026-12-31' })] });
    const { verdict, criteria, announced } = judged([later], { person: expiring });
    expect([verdict, criteria]).toEqual(['MET', []]);
    expect(announced).toMatchObject([{ requirement: later, verdict: 'NOT_MET', counts: false }]);
  });

  it('is nothing that ends before it begins, nor anything of elsewhere', () => {
    expect(
      slugsAndDays([
        { ...later, validTo: '2026-12-31' },
        { ...later, jurisdiction: '1280' },
      ]),
    ).toEqual([]);
  });

  it('is what the next revision makes mandatory', () => {
    const recommended = { ...exam, strength: 'RECOMMENDED' } as const;
    expect(slugsAndDays([recommended], { from: '2026-07-01', requirements: [exam] })).toHaveLength(1);
    expect(slugsAndDays([exam], { from: '2026-07-01', requirements: [exam] })).toEqual([]);
  });

  it('is what the next revision adds, by slug and demand, in the order of time', () => {
    const stricter = requirement('examen', { expression: holds('licens') });
    const latest = requirement('sist', { validFrom: '2028-01-01' });
    const upcoming = { from: '2026-07-01', requirements: [latest, exam, stricter, title] } as const;
    expect(slugsAndDays([exam, later], upcoming).map(([slug]) => slug)).toEqual(['examen', 'titel', 'sist']);
  });

  it('is no demand that the next revision drops before it has begun, but one that it keeps', () => {
    expect(slugsAndDays([later], { from: '2026-07-01', requirements: [] })).toEqual([]);
    expect(slugsAndDays([later], { from: '2026-07-01', requirements: [later] })).toHaveLength(1);
    expect(slugsAndDays([later], { from: '2027-07-01', requirements: [] })).toHaveLength(1);
  });
});

describe('respite', () => {
  const training = requirement('utbildning', { expression: holds('utbildning'), respite: { months: 60, roles: [] } });
  const head = (from: IsoDay) => completeRecord({ employments: [employment({ role: 'rektor', from })] });

  it('lets a demand pass that is not met, through its last day', () => {
    const { verdict, criteria } = judged([training], { person: head('2021-03-02'), role: 'rektor' });
    expect(verdict).toBe('MET');
    expect(criteria).toMatchObject([
      { verdict: 'MET', respiteUntil: '2026-03-01', counts: true, judgement: { verdict: 'NOT_MET' } },
    ]);
  });

  it('lets nothing pass when it is over, in another role, or of whom no employment is known', () => {
    expect(judged([training], { person: head('2021-03-01'), role: 'rektor' }).verdict).toBe('NOT_MET');
    expect(judged([training], { person: head('2025-03-01'), role: 'larare' }).verdict).toBe('NOT_MET');
    expect(judged([training], { role: 'rektor' }).verdict).toBe('UNKNOWN');
  });

  it('is not told of where the demand is met', () => {
    const trained = { ...head('2025-03-01'), evidence: [paper('utbildning')] };
    expect(judged([training], { person: trained, role: 'rektor' }).criteria[0]).not.toHaveProperty('respiteUntil');
  });

  it('lets the other demands decide', () => {
    const { verdict } = judged([training, exam], { person: head('2025-03-01'), role: 'rektor' });
    expect(verdict).toBe('NOT_MET');
    const evidence = ['examen', 'bevis'].map((slug) => paper(slug, { verification: 'CLAIMED' }));
    const claiming = { ...head('2025-03-01'), evidence };
    expect(judged([training, exam, title], { person: claiming, role: 'rektor' }).verdict).toBe('UNKNOWN');
  });
});
