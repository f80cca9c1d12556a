import { holdsPersonalNumber, looksLikePersonalNumber } from '../../../src/domain/text/personal-number';

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
    '81 12 18 9876',
    '1981-12-18 9876',
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

describe('an id or a code', () => {
  it.each([
    ['digits with their check digit', '8112189876'],
    ['with the century', '198112189876'],
    ['a samordningsnummer', '8112789873'],
    ['within more signs', 'anst-8112189876'],
    ['a sign among them, whatever the last digit', '811218-9870'],
    ['a reserve number', '850101TF12'],
    ['without the first zero, as a spreadsheet writes it', '502143985'],
    ['parted', '1981-12-18-9870'],
    ['parted oddly', '81 12 18 9876'],
    ['parted oddly, with the century', '1981 1218 9876'],
    ['with signs where nobody writes them', '8112-189876'],
    ['filled up with zeros', '0008112189876'],
  ])('holds a personal number: %s', (_what, text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    ['another last digit, so no such number was ever given', '8112189875'],
    ['the same with the century', '198112189875'],
    ['no such day', '8113329876'],
    ['more digits', '81121898761'],
    ['fewer', '81121898'],
    ['an id of a demo', 'demo-1480-0007'],
  ])('holds none: %s', (_what, text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});
