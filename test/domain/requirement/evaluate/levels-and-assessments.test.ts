import { assessment, completeRecord, paper, record } from '../../../support/builders/person';
import { qualification } from '../../../support/builders/qualification';
import { competent, seqf } from '../../../support/builders/requirement';
import { judge } from '../../../support/judge';

const sources = {
  qualifications: [
    qualification('yh', { seqfLevel: 5, area: 'care' }),
    qualification('degree', { seqfLevel: 6, area: 'school' }),
    qualification('unplaced', { area: 'care' }),
  ],
};

describe('a demand for a SeQF level', () => {
  test('is met by any paper at the level or higher', () => {
    const person = record({ evidence: [paper('degree')] });
    expect(judge(seqf(5), { person, sources })).toMatchObject({
      verdict: 'MET',
      evidence: ['paper:degree'],
      reason: { code: 'HELD_AT_LEVEL', qualification: 'degree', level: 6 },
    });
  });

  test('within a field of study asks for a paper in that field', () => {
    const person = completeRecord({ evidence: [paper('degree'), paper('yh')] });
    expect(judge(seqf(5, 'care'), { person, sources }).evidence).toEqual(['paper:yh']);
    expect(judge(seqf(6, 'care'), { person, sources })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'ABSENT' },
    });
  });

  test('is unknown by a paper of unknown level, which in a field must lie in that field', () => {
    const person = completeRecord({ evidence: [paper('unplaced')] });
    expect(judge(seqf(5, 'care'), { person, sources })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['paper:unplaced'],
      reason: { code: 'LEVEL_UNKNOWN', qualification: 'unplaced' },
    });
    expect(judge(seqf(5, 'school'), { person, sources }).verdict).toBe('NOT_MET');
  });

  test('is unknown by a claim, and by nothing', () => {
    const person = record({ evidence: [paper('yh', { verification: 'CLAIMED' })] });
    expect(judge(seqf(5), { person, sources }).reason).toEqual({ code: 'CLAIMED', qualifications: ['yh'] });
    expect(judge(seqf(5, 'care'), { sources }).reason).toEqual({ code: 'MISSING_LEVEL', level: 5, area: 'care' });
  });

  test('above the highest there is is never met', () => {
    expect(judge(seqf(9), { sources })).toMatchObject({ verdict: 'NOT_MET', reason: { code: 'LEVEL_TOO_LOW' } });
  });
});

describe('a demand for a competence', () => {
  const two = competent('handledning', 2);

  test('is met by an assessment at the proficiency or higher', () => {
    const person = record({ evidence: [assessment('handledning', 3)] });
    expect(judge(two, { person })).toMatchObject({
      verdict: 'MET',
      evidence: ['assessment:handledning'],
      reason: { code: 'ASSESSED', proficiency: 3 },
    });
  });

  test('is unknown when the assessment has lapsed', () => {
    const person = record({ evidence: [assessment('handledning', 3, { expires: '2026-02-28' })] });
    expect(judge(two, { person }).reason.code).toBe('ASSESSMENT_MISSING');
  });

  test('is unknown by a lower assessment, since another may exist; not met when none can', () => {
    const evidence = [assessment('handledning', 1)];
    expect(judge(two, { person: record({ evidence }) }).verdict).toBe('UNKNOWN');
    expect(judge(two, { person: completeRecord({ evidence }) })).toMatchObject({
      verdict: 'NOT_MET',
      evidence: ['assessment:handledning'],
      reason: { code: 'ASSESSED_LOWER', assessed: 1 },
    });
  });

  test('is unknown by a claim at the proficiency', () => {
    const person = completeRecord({ evidence: [assessment('handledning', 2, { verification: 'CLAIMED' })] });
    expect(judge(two, { person })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['assessment:handledning'],
      reason: { code: 'ASSESSMENT_CLAIMED' },
    });
  });

  test('is not met when refuted', () => {
    const person = record({ evidence: [assessment('handledning', 2, { verification: 'REFUTED' })] });
    expect(judge(two, { person })).toMatchObject({ verdict: 'NOT_MET', reason: { code: 'ASSESSMENT_REFUTED' } });
  });
});
