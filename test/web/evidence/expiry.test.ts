import { expiryOf } from '../../../src/web/evidence/expiry';

describe('how near the end of a merit is', () => {
  const today = '2026-11-22';

  it('is none where it has no last day', () => {
    expect(expiryOf(null, today)).toBe('NONE');
  });

  it('is past only after the last day', () => {
    expect(expiryOf('2026-11-21', today)).toBe('EXPIRED');
    expect(expiryOf('2026-11-22', today)).toBe('SOON');
  });

  it('is soon within a year', () => {
    expect(expiryOf('2027-11-22', today)).toBe('SOON');
    expect(expiryOf('2027-11-23', today)).toBe('LATER');
  });
});
