import { firstDayOf } from '../../../../src/domain/title/mapping/first-day';
import type { MappingDecision } from '../../../../src/domain/title/mapping/title-mapping';
import { mappingDecision } from '../../../support/builders/mapping-decision';

const today = '2026-06-01';
const firstDay = (before: readonly MappingDecision[], parts: Partial<MappingDecision> = {}) =>
  firstDayOf(before, mappingDecision('new', parts), today);

const other = mappingDecision('1', { standard: 'skotare' });
const same = mappingDecision('1', { validFrom: '2025-03-01' });

describe('the first day of a decision for which nobody names one', () => {
  it('is every day where nothing was decided before, or nothing that it takes over from', () => {
    expect(firstDay([])).toBeUndefined();
    expect(firstDay([mappingDecision('1', { act: 'REJECT', standard: 'skotare' })])).toBeUndefined();
    expect(firstDay([other, mappingDecision('2', { act: 'UNDO', undoes: '1' })])).toBeUndefined();
    expect(firstDay([{ ...other, validFrom: '2026-06-02' }])).toBeUndefined();
  });

  it('is today where it changes what was decided, also what has ended, so that the past stays', () => {
    expect(firstDay([other])).toBe(today);
    expect(firstDay([{ ...other, validTo: '2026-01-31' }])).toBe(today);
    expect(firstDay([other], { act: 'REJECT' })).toBe(today);
    expect(firstDay([same], { act: 'REJECT', standard: 'underskoterska' })).toBe(today);
  });

  it('is that of the decision that says the same', () => {
    expect(firstDay([other, same])).toBe('2025-03-01');
  });

  it('is never put in the place of one that is named, nor after its last day', () => {
    expect(firstDay([other], { validFrom: '2024-01-01' })).toBe('2024-01-01');
    expect(firstDay([other], { validTo: '2025-12-31' })).toBeUndefined();
  });
});
