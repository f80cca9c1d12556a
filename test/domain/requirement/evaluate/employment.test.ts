import { assignment, completeRecord, employment, record } from '../../../support/builders/person';
import { assigned, employed } from '../../../support/builders/requirement';
import { judge } from '../../../support/judge';

const nurse = employment({ title: 'underskoterska', from: '2022-01-01', to: '2024-12-31' });
const onThatDay = employed({ titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' });

describe('a demand for an employment', () => {
  test('is met by a verified employment that covers the day', () => {
    expect(judge(onThatDay, { person: record({ employments: [nurse] }) })).toMatchObject({
      verdict: 'MET',
      evidence: [nurse.id],
      reason: { code: 'EMPLOYED', employment: { title: 'underskoterska', form: 'PERMANENT' }, on: '2023-07-01' },
    });
  });

  test('counts the first and the last day of the employment', () => {
    const on = (day: '2021-12-31' | '2022-01-01' | '2024-12-31' | '2025-01-01') =>
      judge({ ...onThatDay, on: day }, { person: completeRecord({ employments: [nurse] }) }).verdict;
    expect(on('2021-12-31')).toBe('NOT_MET');
    expect(on('2022-01-01')).toBe('MET');
    expect(on('2024-12-31')).toBe('MET');
    expect(on('2025-01-01')).toBe('NOT_MET');
  });

  test('now is about the day of asking', () => {
    const person = completeRecord({ employments: [nurse] });
    expect(judge(employed(), { person, day: '2024-12-31' }).verdict).toBe('MET');
    expect(judge(employed(), { person, day: '2025-01-01' }).verdict).toBe('NOT_MET');
  });

  test('on a day still to come is not met, whatever is known', () => {
    const person = record({ employments: [employment({ title: 'underskoterska' })] });
    expect(judge({ ...onThatDay, on: '2027-01-01' }, { person })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'TOO_EARLY', from: '2027-01-01' },
    });
  });

  test('is not met where a verified employment on the day is another, even in an open record', () => {
    const person = record({ employments: [{ ...nurse, form: 'FIXED_TERM' }] });
    expect(judge(onThatDay, { person })).toMatchObject({
      verdict: 'NOT_MET',
      evidence: [nurse.id],
      reason: { code: 'OTHER_EMPLOYMENT', employments: [{ title: 'underskoterska', form: 'FIXED_TERM' }] },
    });
  });

  test('is unknown where nothing is recorded of the day, and names the certificate', () => {
    const person = record({ employments: [employment({ title: 'underskoterska', from: '2025-01-01' })] });
    expect(judge(onThatDay, { person })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: [],
      reason: { code: 'EMPLOYMENT_MISSING', employment: onThatDay },
    });
  });

  test('is unknown where the title of the employment is', () => {
    const untitled = employment({ from: '2022-01-01' });
    expect(judge(onThatDay, { person: record({ employments: [untitled] }) })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: [untitled.id],
      reason: { code: 'TITLE_UNKNOWN', employments: [{ organization: '1480', form: 'PERMANENT' }] },
    });
  });

  test('is unknown by a claim, even beside another verified employment', () => {
    const claim = employment({ ...nurse, id: 'claim', verification: 'CLAIMED' });
    const person = record({ employments: [{ ...nurse, form: 'HOURLY' }, claim] });
    expect(judge(onThatDay, { person })).toMatchObject({
      verdict: 'UNKNOWN',
      evidence: ['claim'],
      reason: { code: 'EMPLOYMENT_CLAIMED' },
    });
  });

  test('does not count a refuted employment', () => {
    const refuted = record({ employments: [{ ...nurse, verification: 'REFUTED' }] });
    expect(judge(onThatDay, { person: refuted }).reason.code).toBe('EMPLOYMENT_MISSING');
    expect(judge(onThatDay, { person: { ...refuted, complete: completeRecord().complete } })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'ABSENT' },
    });
  });
});

describe('a demand for an assignment', () => {
  const deepened = assigned('levla', 'fordjupad');

  test('is met by an assignment of that very level', () => {
    const person = record({ assignments: [assignment('levla', 'fordjupad')] });
    expect(judge(deepened, { person })).toMatchObject({
      verdict: 'MET',
      evidence: ['assignment:fordjupad'],
      reason: { code: 'ASSIGNED' },
    });
    expect(judge(assigned('levla', 'bas'), { person }).verdict).toBe('UNKNOWN');
    expect(judge(assigned('other', 'fordjupad'), { person }).verdict).toBe('UNKNOWN');
  });

  test('may ask for the role', () => {
    const person = completeRecord({ assignments: [assignment('levla', 'fordjupad', { role: 'underskoterska' })] });
    expect(judge(assigned('levla', 'fordjupad', 'underskoterska'), { person }).verdict).toBe('MET');
    expect(judge(assigned('levla', 'fordjupad', 'stodassistent'), { person }).verdict).toBe('NOT_MET');
  });

  test('lasts from its first to its last day', () => {
    const assignments = [assignment('levla', 'fordjupad', { from: '2024-01-01', to: '2025-12-31' })];
    const on = (day: '2023-12-31' | '2024-01-01' | '2025-12-31' | '2026-01-01') =>
      judge(deepened, { person: completeRecord({ assignments }), day }).verdict;
    expect([on('2023-12-31'), on('2024-01-01'), on('2025-12-31'), on('2026-01-01')]).toEqual([
      'NOT_MET',
      'MET',
      'MET',
      'NOT_MET',
    ]);
  });
});
