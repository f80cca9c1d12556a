import { problemFor } from '../../../src/web/api/problem-for';

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
