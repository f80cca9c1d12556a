import { LONGEST_SEARCH, searchTextIn } from '../../../src/web/search/search-text';

describe('the text to search for in an address', () => {
  it('is what stands there, without blanks around it', () => {
    expect(searchTextIn('  usk natt ')).toBe('usk natt');
    expect(searchTextIn(null)).toBe('');
  });

  it('is cut where it is longer than can be searched for, and never within a letter', () => {
    expect(searchTextIn('å'.repeat(300))).toHaveLength(LONGEST_SEARCH);
    expect(Array.from(searchTextIn('🪜'.repeat(201)))).toEqual(Array.from({ length: LONGEST_SEARCH }, () => '🪜'));
  });
});
