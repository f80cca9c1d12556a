import { knownWords } from '../../../../src/domain/person/import/known-words';

describe('the words that a column may say', () => {
  const words = knownWords(['underskoterska', 'vård och omsorg', '0180', '1480']);

  it('are found whatever their letter case and spaces', () => {
    expect([words.find('UNDERSKOTERSKA '), words.find('Vård  och omsorg'), words.find('under')]).toEqual([
      'underskoterska',
      'vård och omsorg',
      undefined,
    ]);
  });

  it('are told where one is near, of digits only with their zeros back', () => {
    expect(['undersköterska', '180', '1481', 'xyz'].map((word) => words.near(word))).toEqual([
      'underskoterska',
      '0180',
      undefined,
      undefined,
    ]);
  });

  it('are not looked through for each of very many that are not known', () => {
    const some = knownWords(['abcdefgh']);
    const near = Array.from({ length: 1_000 }, (_, index) => some.near(`abcdefg${'abc'[index % 3] ?? ''}${index}`));
    expect(near.filter((word) => word !== undefined).length).toBeLessThan(300);
    expect(some.near('abcdefga0')).toBe('abcdefgh');
  });
});
