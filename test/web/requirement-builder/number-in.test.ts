import { numberIn } from '../../../src/web/requirement-builder/number-in';

describe('a number that is written in a place', () => {
  it('may have a decimal comma or point, and space around it', () => {
    expect(numberIn(' 7,5 ')).toBe(7.5);
    expect(numberIn('7.5')).toBe(7.5);
    expect(numberIn('24')).toBe(24);
  });

  it('is 0 while the place is empty', () => {
    expect(numberIn('')).toBe(0);
    expect(numberIn('  ')).toBe(0);
  });

  it('is no number in words, from 0 down or without end', () => {
    for (const text of ['tre', '-3', '0', '1 000 000 x', 'Infinity'])
      expect([text, numberIn(text)]).toEqual([text, NaN]);
  });

  it('is no number in parts where only whole ones fit', () => {
    expect(numberIn('1,5', true)).toBeNaN();
    expect(numberIn('12', true)).toBe(12);
  });
});
