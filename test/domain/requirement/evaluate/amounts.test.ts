import { completeRecord, credits, employment, paper, record } from '../../../support/builders/person';
import { course, qualification, role } from '../../../support/builders/qualification';
import { months, points } from '../../../support/builders/requirement';
import { judge } from '../../../support/judge';

const sources = {
  qualifications: [
    course('care-1', 100, { area: 'care' }),
    course('care-2', 150, { area: 'care' }),
    course('hp-course', 30, { area: 'care', creditUnit: 'HP' }),
    qualification('package', { includes: ['care-1', 'care-2'] }),
  ],
  roles: [role('barnskotare', 'förskola'), role('forskollarare', 'förskola'), role('larare', 'skola')],
};

describe('a demand for points', () => {
  test('within courses counts each course once, also when a package holds it', () => {
    const person = completeRecord({ evidence: [paper('care-1'), paper('package')] });
    const demand = points(251, { courses: ['care-1', 'care-2', 'care-1'] });
    expect(judge(demand, { person, sources })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'POINTS', have: 250, could: 250, need: 251, missing: [] },
    });
  });

  test('within courses that hold too few points is never met', () => {
    expect(judge(points(300, { courses: ['care-1', 'care-2'] }), { sources })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { have: 0, could: 250, missing: ['care-1', 'care-2'] },
    });
  });

  test('within courses is unknown while those that remain may be held, and names them', () => {
    const person = record({ evidence: [paper('care-1')] });
    expect(judge(points(250, { courses: ['care-1', 'care-2'] }), { person, sources })).toMatchObject({
      verdict: 'UNKNOWN',
      reason: { have: 100, could: 250, missing: ['care-2'] },
    });
  });

  test('within an area adds courses and recorded credits of the unit', () => {
    const evidence = [paper('care-1'), paper('hp-course'), credits('care', 400), credits('school', 900)];
    expect(judge(points(500, { area: 'care' }), { person: record({ evidence }), sources })).toMatchObject({
      verdict: 'MET',
      evidence: ['paper:care-1', 'credits:care'],
      reason: { have: 500 },
    });
  });

  test('names as much evidence as suffices', () => {
    const evidence = [paper('care-1'), credits('care', 400)];
    const { evidence: deciding } = judge(points(100, { area: 'care' }), { person: record({ evidence }), sources });
    expect(deciding).toEqual(['paper:care-1']);
  });

  test('within an area is unknown beyond what is recorded, unless credits there are refuted', () => {
    const open = record({ evidence: [paper('care-1')] });
    const closed = record({ evidence: [paper('care-1'), credits('care', 400, { verification: 'REFUTED' })] });
    const demand = points(500, { area: 'care' });
    expect(judge(demand, { person: open, sources }).verdict).toBe('UNKNOWN');
    expect(judge(demand, { person: closed, sources })).toMatchObject({
      verdict: 'NOT_MET',
      evidence: ['credits:care'],
      reason: { have: 100, could: 250 },
    });
  });

  test('adds tenths exactly, and tells the sum as a clean number', () => {
    const evidence = [paper('seven-tenths'), paper('a-tenth'), credits('care', 0.2, { unit: 'HP' })];
    const tenths = [
      course('seven-tenths', 0.7, { area: 'care', creditUnit: 'HP' }),
      course('a-tenth', 0.1, { area: 'care', creditUnit: 'HP' }),
    ];
    const person = completeRecord({ evidence });
    const given = { person, sources: { qualifications: tenths } };
    const inCourses = points(0.8, { courses: ['seven-tenths', 'a-tenth'], unit: 'HP' });
    expect(judge(inCourses, given)).toMatchObject({ verdict: 'MET', reason: { have: 0.8, could: 0.8 } });
    expect(judge(points(1, { area: 'care', unit: 'HP' }), given)).toMatchObject({
      verdict: 'MET',
      reason: { have: 1 },
    });
  });

  test('does not count a claim, but names it', () => {
    const person = completeRecord({ evidence: [paper('care-1'), credits('care', 400, { verification: 'CLAIMED' })] });
    expect(judge(points(500, { area: 'care' }), { person, sources })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['credits:care'],
      reason: { have: 100, could: 500 },
    });
  });
});

describe('a demand for experience', () => {
  const threeYears = months(36, { roles: ['barnskotare'] });
  const preschool = employment({ role: 'barnskotare', from: '2023-03-02', to: '2026-03-01' });

  test('is met by employments in the roles that add up, to the day', () => {
    expect(judge(threeYears, { person: record({ employments: [preschool] }) })).toMatchObject({
      verdict: 'MET',
      evidence: [preschool.id],
      reason: { code: 'MONTHS', have: 36, need: 36 },
    });
  });

  test('counts a field by its roles', () => {
    const employments = [preschool, employment({ role: 'larare', from: '2010-01-01', to: '2020-12-31' })];
    const person = completeRecord({ employments });
    expect(judge(months(37, { field: 'förskola' }), { person, sources })).toMatchObject({
      verdict: 'NOT_MET',
      evidence: [preschool.id],
      reason: { have: 36, could: 36 },
    });
  });

  test('in a field that no known role lies in is unknown', () => {
    expect(judge(months(1, { field: 'sjöfart' }), { sources }).verdict).toBe('UNKNOWN');
  });

  test('in a field is unknown by work in a role that is not known, which may lie in the field', () => {
    const unclear = employment({ role: 'unlisted', from: '2020-01-01' });
    const person = completeRecord({ employments: [unclear] });
    expect(judge(months(12, { field: 'förskola' }), { person, sources })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: [unclear.id],
      reason: { have: 0, could: 74.1 },
    });
    expect(judge(months(12, { roles: ['barnskotare'] }), { person, sources }).verdict).toBe('NOT_MET');
    expect(judge(months(12, { roles: ['unlisted'] }), { person, sources }).verdict).toBe('MET');
  });

  test('counts part-time by its percent only where asked', () => {
    const person = completeRecord({ employments: [{ ...preschool, percent: 50 }] });
    expect(judge(threeYears, { person }).verdict).toBe('MET');
    expect(judge({ ...threeYears, weighted: true }, { person })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { have: 18 },
    });
  });

  test('is unknown while earlier work may be unrecorded', () => {
    const person = record({ employments: [employment({ role: 'barnskotare', from: '2025-03-02' })] });
    const judgement = judge(threeYears, { person });
    expect(judgement).toMatchObject({ verdict: 'UNKNOWN', evidence: [], reason: { have: 12 } });
    expect(judgement.reason).not.toHaveProperty('could');
  });

  test('names the claims and the employments of unknown role that could decide', () => {
    const claim = employment({
      id: 'claim',
      role: 'barnskotare',
      from: '2020-01-01',
      to: '2021-12-31',
      verification: 'CLAIMED',
    });
    const unclear = employment({ id: 'unclear', from: '2022-01-01', to: '2022-12-31' });
    const person = completeRecord({ employments: [claim, unclear] });
    expect(judge(threeYears, { person })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['claim', 'unclear'],
      reason: { have: 0, could: 36 },
    });
  });
});
