import { problemFor } from '../../../src/web/adaptation/problem-for';
import { suggestSlug } from '../../../src/web/adaptation/suggest-slug';

describe('a suggested slug', () => {
  it('joins what it is made of, in letters that can stand in an address', () => {
    expect(suggestSlug('gr-titulatur', 'Öckerö')).toBe('gr-titulatur-ockero');
    expect(suggestSlug('Lilla Edet (kommun)', '', 'é')).toBe('lilla-edet-kommun-e');
  });
});

describe('the problem of a field', () => {
  const problems = [
    { path: ['derive', 'slug'], message: 'Upptaget.' },
    { path: ['decision', 'date'], message: 'Efter i dag.' },
  ];

  it('is found by the whole way to the field or its end', () => {
    expect(problemFor(problems, 'slug')).toBe('Upptaget.');
    expect(problemFor(problems, 'decision', 'date')).toBe('Efter i dag.');
  });

  it('is none where the way leads elsewhere', () => {
    expect(problemFor(problems, 'decision', 'slug')).toBeUndefined();
    expect(problemFor(problems, 'from')).toBeUndefined();
  });
});
