import { isExternalId, isUnitCode } from '../../../src/domain/access/person-codes';

describe('what an employer may know a person by', () => {
  it.each(['7', '0007', 'demo-1480-0007', 'A.b_c:1-2', 'ö1', '1'.repeat(64), '1f0c6a4e-6f2b-4a51-9c8e-0a3f7d2b9e10'])(
    'is %s',
    (text) => {
      expect(isExternalId(text)).toBe(true);
    },
  );

  it.each([
    '',
    'anna',
    '1'.repeat(65),
    'a 1',
    'anna1@example.se',
    '19121212-1212',
    '121212-1212',
    'x:1212121212',
    '1\n',
    '<1>',
  ])('is not %j', (text) => {
    expect(isExternalId(text)).toBe(false);
  });
});

describe('what an employer may name a unit by', () => {
  it('is as an id of a person, though it needs no digit', () => {
    expect(['forskola-nord', 'a', '12'].filter(isUnitCode)).toHaveLength(3);
    expect(['', 'Förskola Nord', '121212-1212', 'x'.repeat(65)].filter(isUnitCode)).toEqual([]);
  });
});
