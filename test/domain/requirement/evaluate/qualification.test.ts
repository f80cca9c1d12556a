import { completeRecord, paper, record } from '../../../support/builders/person';
import { course, qualification } from '../../../support/builders/qualification';
import { holds } from '../../../support/builders/requirement';
import { judge } from '../../../support/judge';

const sources = {
  qualifications: [
    qualification('diploma', { seqfLevel: 4, equivalents: [{ qualification: 'old-diploma', sources: [] }] }),
    qualification('old-diploma'),
    qualification('package', { includes: ['care-1'], equivalents: [] }),
    course('care-1', 100),
    course('care-2', 100),
  ],
};

describe('a demand for a qualification', () => {
  test('is met by a verified paper', () => {
    const person = record({ evidence: [paper('diploma')] });
    expect(judge(holds('diploma'), { person, sources })).toMatchObject({
      verdict: 'MET',
      evidence: ['paper:diploma'],
      reason: { code: 'HELD', qualification: 'diploma' },
    });
  });

  test('is met by an equivalent, and tells which', () => {
    const person = record({ evidence: [paper('old-diploma')] });
    expect(judge(holds('diploma'), { person, sources })).toMatchObject({
      verdict: 'MET',
      evidence: ['paper:old-diploma'],
      reason: { code: 'HELD', qualification: 'old-diploma', inPlaceOf: 'diploma' },
    });
  });

  test('names the paper itself rather than an equivalent, where both are held', () => {
    const person = record({ evidence: [paper('old-diploma'), paper('diploma')] });
    expect(judge(holds('diploma'), { person, sources }).reason).toEqual({ code: 'HELD', qualification: 'diploma' });
  });

  test('of which nothing is known is unknown, and names the papers that would decide', () => {
    expect(judge(holds('diploma'), { sources })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: [],
      reason: { code: 'MISSING', qualification: 'diploma', alternatives: ['diploma', 'old-diploma'] },
    });
  });

  test('that is claimed is unknown, and names the claim', () => {
    const person = completeRecord({ evidence: [paper('diploma', { verification: 'CLAIMED' })] });
    expect(judge(holds('diploma'), { person, sources })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['paper:diploma'],
      reason: { code: 'CLAIMED', qualifications: ['diploma'] },
    });
  });

  test('that is refuted may still be met by an equivalent', () => {
    const person = record({ evidence: [paper('diploma', { verification: 'REFUTED' })] });
    expect(judge(holds('diploma'), { person, sources })).toMatchObject({
      verdict: 'UNKNOWN',
      reason: { code: 'MISSING', alternatives: ['old-diploma'] },
    });
  });

  test('is not met when all that would count is refuted', () => {
    const evidence = [paper('diploma', { verification: 'REFUTED' }), paper('old-diploma', { verification: 'REFUTED' })];
    expect(judge(holds('diploma'), { person: record({ evidence }), sources })).toMatchObject({
      verdict: 'NOT_MET',
      evidence: ['paper:diploma', 'paper:old-diploma'],
      reason: { code: 'REFUTED', qualifications: ['diploma', 'old-diploma'] },
    });
  });

  test('is not met when the record is complete without it', () => {
    expect(judge(holds('diploma'), { person: completeRecord(), sources })).toMatchObject({
      verdict: 'NOT_MET',
      evidence: [],
      reason: { code: 'ABSENT' },
    });
  });

  test('does not see a paper before it is issued or after it has expired', () => {
    const evidence = [paper('diploma', { issued: '2020-01-01', expires: '2024-12-31' })];
    const on = (day: '2019-12-31' | '2020-01-01' | '2024-12-31' | '2025-01-01') =>
      judge(holds('diploma'), { person: completeRecord({ evidence }), day, sources }).verdict;
    expect(on('2019-12-31')).toBe('NOT_MET');
    expect(on('2020-01-01')).toBe('MET');
    expect(on('2024-12-31')).toBe('MET');
    expect(on('2025-01-01')).toBe('NOT_MET');
  });

  describe('with dates', () => {
    const before = holds('diploma', { begunBefore: '2023-07-01' });

    test('includes the first day and excludes the last', () => {
      const on = (begun: '2022-07-01' | '2023-07-01' | '2023-06-30' | '2022-06-30') =>
        judge(holds('diploma', { begunFrom: '2022-07-01', begunBefore: '2023-07-01' }), {
          person: completeRecord({ evidence: [paper('diploma', { begun, issued: '2025-06-01' })] }),
          sources,
        }).verdict;
      expect(on('2022-06-30')).toBe('NOT_MET');
      expect(on('2022-07-01')).toBe('MET');
      expect(on('2023-06-30')).toBe('MET');
      expect(on('2023-07-01')).toBe('NOT_MET');
    });

    test('is unknown when it is not known when the studies began', () => {
      const person = completeRecord({ evidence: [paper('diploma', { issued: '2025-06-01' })] });
      expect(judge(before, { person, sources })).toMatchObject({
        verdict: 'UNKNOWN',
        evidence: ['paper:diploma'],
        reason: { code: 'BEGUN_UNKNOWN', qualification: 'diploma' },
      });
    });

    test('is met by an early paper all the same, since studies begin before the paper', () => {
      const person = completeRecord({ evidence: [paper('diploma', { issued: '2023-06-30' })] });
      expect(judge(before, { person, sources }).verdict).toBe('MET');
    });

    test('is not met by a paper with other dates when there is no other', () => {
      const person = completeRecord({ evidence: [paper('diploma', { begun: '2024-01-01', issued: '2025-06-01' })] });
      expect(judge(before, { person, sources })).toMatchObject({
        verdict: 'NOT_MET',
        evidence: ['paper:diploma'],
        reason: { code: 'OUTSIDE_DATES', qualifications: ['diploma'] },
      });
    });

    test('that are still to come is not met, and tells from when it can be', () => {
      expect(judge(holds('diploma', { issuedFrom: '2027-01-01' }), { sources })).toMatchObject({
        verdict: 'NOT_MET',
        reason: { code: 'TOO_EARLY', from: '2027-01-01' },
      });
    });

    test('that exclude each other is never met', () => {
      const never = holds('diploma', { begunFrom: '2023-01-01', issuedBefore: '2023-01-01' });
      expect(judge(never, { sources })).toMatchObject({ verdict: 'NOT_MET', reason: { code: 'NEVER' } });
    });
  });

  describe('with a level', () => {
    test('asks for the level of the paper held, which may not be known', () => {
      const person = record({ evidence: [paper('old-diploma')] });
      expect(judge(holds('diploma', { minimumSeqfLevel: 4 }), { person, sources })).toMatchObject({
        verdict: 'UNKNOWN',
        evidence: ['paper:old-diploma'],
        reason: { code: 'LEVEL_UNKNOWN', qualification: 'old-diploma' },
      });
    });

    test('that nothing that counts has is not met', () => {
      expect(judge(holds('diploma', { minimumSeqfLevel: 9 }), { sources })).toMatchObject({
        verdict: 'NOT_MET',
        reason: { code: 'LEVEL_TOO_LOW', level: 9 },
      });
    });
  });

  describe('with courses', () => {
    const both = holds('diploma', { courses: ['care-1', 'care-2'] });

    test('is met by the paper and papers that hold the courses', () => {
      const evidence = [paper('diploma'), paper('package'), paper('care-2')];
      expect(judge(both, { person: record({ evidence }), sources })).toMatchObject({
        verdict: 'MET',
        evidence: ['paper:diploma', 'paper:package', 'paper:care-2'],
      });
    });

    test('is unknown while a course is, and names what would decide', () => {
      const evidence = [paper('diploma'), paper('care-2')];
      expect(judge(both, { person: record({ evidence }), sources })).toMatchObject({
        verdict: 'UNKNOWN',
        reason: { code: 'MISSING', qualification: 'care-1', alternatives: ['care-1', 'package'] },
      });
    });

    test('tells of each thing that is open, where more than one is', () => {
      const person = record({ evidence: [paper('diploma', { verification: 'CLAIMED' }), paper('care-1')] });
      expect(judge(both, { person, sources })).toMatchObject({
        verdict: 'UNKNOWN',
        evidence: ['paper:diploma'],
        reason: { code: 'SEVERAL', reasons: [{ code: 'CLAIMED' }, { code: 'MISSING', qualification: 'care-2' }] },
      });
    });
  });
});
