import { looksLikePersonalNumber } from '../../../src/domain/text/personal-number';

describe('a text', () => {
  it.each([
    '850101-1234',
    '19850101-1234',
    '198501011234',
    '850101 1234',
    '850101 - 1234',
    '850161-1234',
    '850101+1234',
    '850101.1234',
    '850101/1234',
    '1985-01-01-1234',
    '1985-01-01/1234',
    '85.01.01.1234',
    '850101‑1234',
    '850101−1234',
    '８５０１０１－１２３４',
    '85\u00AD0101\u200B-1234',
    '850101TF12',
    '19850101-T123',
    'Anna 850101-1234, usk',
  ])('holds a personal number: %s', (text) => {
    expect(looksLikePersonalNumber(text)).toBe(true);
  });

  it.each([
    'Avd 20260101-12',
    'Projekt 2026-01-01',
    '2026-01-01–2026-12-31',
    '2026-01-01 - 2026-12-31',
    '2026-01-01 till 2027-01-01',
    '20260101-20261231',
    '2025-11-01 1200 personer',
    '151012 Undersköterska',
    'SFS 2010:659, 4 kap.',
    '08-101 12 12',
    'diarienummer 2026/01234',
    '207011',
  ])('holds none: %s', (text) => {
    expect(looksLikePersonalNumber(text)).toBe(false);
  });
});
