import { isFilledIn, noActFields, publicationOf, type ActFields } from '../../../src/web/ladder-work/act-fields';

const filled: ActFields = {
  ...noActFields,
  decision: { body: ' Äldrenämnden ', date: '2026-05-20', reference: '' },
  validFrom: '2026-06-01',
};

describe('what is filled in to publish a ladder', () => {
  it('is a decision and the days in force, without what is left empty', () => {
    expect(publicationOf(filled)).toEqual({
      decision: { body: 'Äldrenämnden', date: '2026-05-20' },
      validFrom: '2026-06-01',
    });
    expect(publicationOf({ ...filled, validTo: '2027-06-01' })?.validTo).toBe('2027-06-01');
  });

  it('is not enough without a first day, or without who decided and when', () => {
    expect(isFilledIn('publish', filled)).toBe(true);
    expect(isFilledIn('publish', { ...filled, validFrom: '' })).toBe(false);
    expect(isFilledIn('publish', { ...filled, decision: { ...filled.decision, body: ' ' } })).toBe(false);
    expect(isFilledIn('publish', { ...filled, decision: { ...filled.decision, date: '' } })).toBe(false);
  });

  it('is nothing that another act needs', () => {
    expect(isFilledIn('submit', noActFields)).toBe(true);
  });
});
