import { nearest } from '../../../src/domain/text/nearest';

const keys = ['slug', 'field', 'organization', 'anyOf', 'allOf', 'validFrom'];

describe('the key that was meant', () => {
  test.each([
    ['organisation', 'organization'],
    ['feild', 'field'],
    ['valid_from', 'validFrom'],
    ['anyof', 'anyOf'],
    ['ALLOF', 'allOf'],
    ['slugs', 'slug'],
  ])('by %s is %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  test.each(['salary', 'x', '', 'y'.repeat(10_000)])('is not guessed where none is near: %.10s', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });
});
