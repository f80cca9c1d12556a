import { evaluate } from '../../../../src/domain/requirement/evaluate/evaluate';
import type { Knowledge } from '../../../../src/domain/requirement/knowledge';
import { knowledge } from '../../../support/builders/qualification';
import { completeRecord, employment, paper, record } from '../../../support/builders/person';
import { allOf, anyOf, atLeast, employed, holds, months, seqf, step } from '../../../support/builders/requirement';
import { judge } from '../../../support/judge';

const held = holds('held');
const open = holds('open');
const refuted = holds('refuted');
const person = record({ evidence: [paper('held'), paper('refuted', { verification: 'REFUTED' })] });

describe('a branch', () => {
  test('ALL_OF is as its worst child', () => {
    expect(judge(allOf(), { person }).verdict).toBe('MET');
    expect(judge(allOf(held), { person }).verdict).toBe('MET');
    expect(judge(allOf(held, open), { person }).verdict).toBe('UNKNOWN');
    expect(judge(allOf(held, open, refuted), { person }).verdict).toBe('NOT_MET');
  });

  test('ANY_OF is as its best child', () => {
    expect(judge(anyOf(), { person }).verdict).toBe('NOT_MET');
    expect(judge(anyOf(refuted), { person }).verdict).toBe('NOT_MET');
    expect(judge(anyOf(refuted, open), { person }).verdict).toBe('UNKNOWN');
    expect(judge(anyOf(refuted, open, held), { person }).verdict).toBe('MET');
  });

  test('AT_LEAST is decided as soon as the open children cannot change it', () => {
    expect(judge(atLeast(0), { person }).verdict).toBe('MET');
    expect(judge(atLeast(2, held, open, refuted), { person }).verdict).toBe('UNKNOWN');
    expect(judge(atLeast(3, held, open, refuted), { person }).verdict).toBe('NOT_MET');
    expect(judge(atLeast(2, held, open, held), { person }).verdict).toBe('MET');
  });

  test('tells how many children are met, and what decided', () => {
    expect(judge(atLeast(2, held, open, refuted), { person })).toMatchObject({
      evidence: [],
      reason: { code: 'CHILDREN', met: 1, unknown: 1, needed: 2, of: 3 },
      children: [{ verdict: 'MET' }, { verdict: 'UNKNOWN' }, { verdict: 'NOT_MET' }],
    });
    expect(judge(anyOf(refuted, held), { person }).evidence).toEqual(['paper:held']);
    expect(judge(allOf(refuted, held), { person }).evidence).toEqual(['paper:refuted']);
  });
});

describe('a step', () => {
  test('is decided by its own demand, which is told with the reason', () => {
    const judgement = judge(allOf(step('ladder', 'first')), { person, steps: { first: allOf(held) } });
    expect(judgement.children[0]).toMatchObject({
      verdict: 'MET',
      evidence: ['paper:held'],
      children: [],
      reason: { code: 'STEP_JUDGED', demand: { path: [], verdict: 'MET', children: [{ path: [0], node: held }] } },
    });
    expect(judge(step('ladder', 'first'), { person, steps: { first: refuted } }).verdict).toBe('NOT_MET');
  });

  test('whose demand is not known is unknown', () => {
    expect(judge(step('ladder', 'first'), { person })).toMatchObject({
      verdict: 'UNKNOWN',
      reason: { code: 'STEP_UNKNOWN' },
    });
  });

  test('that presupposes itself is unknown where it comes again, and tells so', () => {
    const steps = { first: allOf(held, step('ladder', 'second')), second: step('ladder', 'first') };
    const { verdict, reason } = judge(step('ladder', 'first'), { person, steps });
    expect(verdict).toBe('UNKNOWN');
    const codes: string[] = [];
    for (let at = reason; ;) {
      codes.push(at.code);
      if (at.code !== 'STEP_JUDGED') break;
      at = (at.demand.children[1] ?? at.demand).reason;
    }
    expect(codes).toEqual(['STEP_JUDGED', 'STEP_JUDGED', 'STEP_AGAIN']);
  });

  test('that is demanded twice, not within itself, is judged twice', () => {
    const first = step('ladder', 'first');
    expect(judge(allOf(first, first), { person, steps: { first: held } }).verdict).toBe('MET');
  });
});

describe('a branch whose children are open because a detail is not known', () => {
  const before = holds('care', { begunBefore: '2023-07-01' });
  const after = allOf(holds('care', { begunFrom: '2023-07-01' }), holds('civics'));
  const evidence = [paper('care', { issued: '2025-06-01' }), paper('civics'), paper('held')];

  test('is met when it is so in whichever way the detail turns out', () => {
    expect(judge(anyOf(before, after), { person: record({ evidence }) })).toMatchObject({
      verdict: 'MET',
      evidence: ['paper:care', 'paper:civics'],
      reason: { code: 'EITHER_WAY' },
      children: [{ verdict: 'UNKNOWN' }, { verdict: 'UNKNOWN' }],
    });
  });

  test('is not met when it is so in no way', () => {
    expect(judge(allOf(before, after), { person: completeRecord({ evidence }) })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'EITHER_WAY' },
    });
  });

  test('stays unknown when the ways differ', () => {
    const person = record({ evidence: evidence.slice(0, 1) });
    expect(judge(anyOf(before, after), { person })).toMatchObject({
      verdict: 'UNKNOWN',
      reason: { code: 'CHILDREN' },
    });
  });

  test('sees that one employment has one title and one role', () => {
    const employments = [employment({ from: '2020-01-01' })];
    const titles = allOf(employed({ titles: ['a'] }), employed({ titles: ['b'] }));
    const roles = allOf(months(12, { roles: ['a'] }), months(12, { roles: ['b'] }));
    expect(judge(titles, { person: completeRecord({ employments }) }).verdict).toBe('NOT_MET');
    expect(judge(roles, { person: completeRecord({ employments }) }).verdict).toBe('NOT_MET');
  });

  test('sees that one qualification has one area, though it is not known', () => {
    const papers = [paper('stranger', { id: 'first' }), paper('stranger', { id: 'second' })];
    const both = allOf(seqf(5, 'care'), seqf(5, 'school'));
    expect(judge(both, { person: completeRecord({ evidence: papers }) })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'EITHER_WAY' },
    });
    const two = completeRecord({ evidence: [paper('stranger'), paper('other')] });
    expect(judge(both, { person: two }).verdict).toBe('UNKNOWN');
  });

  test('sees that one role lies in one field, though it is not known', () => {
    const employments = [employment({ from: '2020-01-01', role: 'unlisted' })];
    const both = allOf(months(12, { field: 'care' }), months(12, { field: 'school' }));
    expect(judge(both, { person: completeRecord({ employments }) }).verdict).toBe('NOT_MET');
    const two = [...employments, employment({ from: '2022-01-01', role: 'another' })];
    expect(judge(both, { person: completeRecord({ employments: two }) }).verdict).toBe('UNKNOWN');
  });

  test('looks through 4,096 ways at most in all, however many branches are open', () => {
    const employments = Array.from({ length: 15 }, (_, index) => employment({ id: `${index}`, from: '2024-01-01' }));
    const fields = Array.from({ length: 12 }, (_, index) => months(600, { field: `field-${index}` }));
    const pairs = fields.flatMap((leaf, index) =>
      index % 2 === 0 ? [anyOf(leaf, ...fields.slice(index + 1, index + 2))] : [],
    );
    let asked = 0;
    const known = knowledge('2026-03-01');
    const counted: Knowledge = {
      ...known,
      rolesIn: (field) => {
        asked += 1;
        return known.rolesIn(field);
      },
    };
    evaluate(allOf(...pairs), {
      record: completeRecord({ employments: employments.map((one) => ({ ...one, from: '1960-01-01' })) }),
      knowledge: counted,
      stepDemand: () => undefined,
    });
    expect(asked).toBeGreaterThan(4096);
    expect(asked).toBeLessThan(4096 * fields.length);
  });

  test('leaves enough of them to a branch that stands beside a hopeless one', () => {
    const vague = Array.from({ length: 7 }, (_, index) => employment({ id: `${index}`, from: '2020-01-01' }));
    const hopeless = allOf(...Array.from({ length: 8 }, (_, index) => months(60, { field: `field-${index}` })));
    const person = completeRecord({ evidence, employments: vague });
    const { children } = judge(allOf(hopeless, anyOf(before, after)), { person });
    expect(children.map(({ verdict }) => verdict)).toEqual(['UNKNOWN', 'MET']);
  });
});
