import type { ComparableLadderFragment } from '../../../../src/web/pages/compare/compare.generated';
import { sidesOf, usersOf } from '../../../../src/web/pages/compare/comparable';
import { relationCounts } from '../../../../src/web/pages/compare/relation-counts';

const names: Readonly<Record<string, string>> = { '1480': 'Göteborg', '1489': 'Alingsås', '1407': 'Öckerö' };
const organization = (code: string) => ({ code, name: names[code] ?? code });

const ladder = (slug: string, owner: string, adopters: readonly string[] = []): ComparableLadderFragment => ({
  id: slug,
  slug,
  name: `Trappan ${slug}`,
  organization: organization(owner),
  adopters: adopters.map(organization),
});

describe('who uses ladders', () => {
  it('is told in Swedish order, each with its own ladders and those that it has adopted', () => {
    const ladders = [ladder('a', '1480', ['1407', '1489']), ladder('b', '1407')];
    expect(usersOf(ladders).map(({ name, ladders: used }) => [name, used.map(({ slug }) => slug)])).toEqual([
      ['Alingsås', ['a']],
      ['Göteborg', ['a']],
      ['Öckerö', ['a', 'b']],
    ]);
  });
});

describe('the two sides of a comparison', () => {
  it('are called by their owners', () => {
    expect(sidesOf(ladder('a', '1480'), ladder('b', '1407'))).toEqual({
      left: 'Göteborg',
      right: 'Öckerö',
      ladders: { left: 'Trappan a', right: 'Trappan b' },
      swedish: ['Göteborg', 'Öckerö'],
    });
  });

  it('are called by their own names where one owner has both', () => {
    expect(sidesOf(ladder('a', '1480'), ladder('b', '1480'))).toEqual({
      left: 'Trappan a',
      right: 'Trappan b',
      ladders: { left: 'Trappan a', right: 'Trappan b' },
      swedish: [],
    });
  });
});

describe('the summary of a comparison', () => {
  it('counts each relation that there is, the likeness first', () => {
    const pairs = (['ADDED', 'STRICTER', 'SAME', 'ADDED'] as const).map((relation) => ({ relation }));
    expect(relationCounts(pairs)).toEqual([
      { relation: 'SAME', count: 1 },
      { relation: 'STRICTER', count: 1 },
      { relation: 'ADDED', count: 2 },
    ]);
  });
});
