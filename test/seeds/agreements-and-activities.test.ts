import { bySlug, membersOf, seeds } from '../support/seeds';

describe('the agreement on teacher education', () => {
  const agreement = bySlug(seeds.agreements, 'lararutbildning-i-samverkan');

  it('binds Storsthlm and its 26 municipalities, Botkyrka among them', () => {
    expect(agreement.parties.toSorted()).toEqual(['storsthlm', ...membersOf('storsthlm')].toSorted());
    expect(agreement.parties).toContain('0127');
  });

  it('is the only one that covers Botkyrka', () => {
    const covering = seeds.agreements.filter(({ parties }) => parties.includes('0127'));
    expect(covering.map(({ slug }) => slug)).toEqual(['lararutbildning-i-samverkan']);
  });

  it('does not name the seven universities, which the source only counts', () => {
    expect(agreement.unknowns.map(({ sv }) => sv).join(' ')).toContain('sju lärosäten');
  });
});

describe('the activities', () => {
  it('hold Västeråsmodellen, which is no ladder', () => {
    expect(bySlug(seeds.activities, 'vasterasmodellen').organization).toBe('1980');
    expect(seeds.ladders.filter(({ slug }) => slug.includes('vasteras'))).toEqual([]);
  });

  it('hold the five tracks of Yrkesresan', () => {
    expect(seeds.activities.filter(({ slug }) => slug.startsWith('yrkesresan-'))).toHaveLength(5);
  });

  it('hold Göteborg’s introduction with its four themes', () => {
    const { description } = bySlug(seeds.activities, 'goteborg-kompetenstrappan-funktionsstod');
    for (const theme of ['värderingar', 'handläggning och samtal', 'samarbete och samverkan', 'juridik']) {
      expect(description?.sv).toContain(theme);
    }
  });
});
