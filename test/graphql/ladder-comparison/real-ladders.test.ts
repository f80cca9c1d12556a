import { compileCatalog } from '../../../src/catalog/catalog';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { testServer } from '../../support/graphql-server';
import { seedLadder, seedLadders, seeds } from '../../support/seeds';

const { ask } = testServer({
  catalog: compileCatalog({ number: 1, publishedAt: '2026-01-01T00:00:00Z' }, seeds),
  today: '2026-01-01',
});

interface Comparison {
  readonly compareLadders: {
    readonly pairs: readonly {
      readonly left: { readonly slug: string } | null;
      readonly right: { readonly slug: string } | null;
      readonly relation: string;
      readonly because: readonly string[];
    }[];
  };
}

const compare = async (left: string, right: string): Promise<Comparison['compareLadders']['pairs']> => {
  const query = `query ($left: ID!, $right: ID!) { compareLadders(left: $left, right: $right) {
    pairs { left { slug } right { slug } relation because }
  } }`;
  const [leftId, rightId] = [left, right].map((slug) =>
    encodeGlobalId('Ladder', `${slug}@${seedLadder(slug).revision}`),
  );
  return ((await ask(query, { left: leftId, right: rightId })) as Comparison).compareLadders.pairs;
};

describe("Göteborg's preschool titles beside those of Storsthlm", () => {
  it('meet in barnskötare, where it is told whose demands are stricter', async () => {
    const pairs = await compare('goteborg-forskola-titlar', 'storsthlm-titulatur');
    const barnskotare = pairs.find(({ left }) => left?.slug === 'barnskotare');
    expect(barnskotare?.right?.slug).toMatch(/barnskotare/u);
    expect(['SAME', 'STRICTER', 'LOOSER', 'DIFFERENT']).toContain(barnskotare?.relation);
    expect(pairs.find(({ left }) => left?.slug === 'timvikarie')).toMatchObject({ right: null, relation: 'REMOVED' });
    expect(pairs.some(({ left, relation }) => left === null && relation === 'ADDED')).toBe(true);
  });
});

describe('two ladders without a common role', () => {
  it('have no step in common', async () => {
    const pairs = await compare('goteborg-forskola-titlar', 'goteborg-levla-kompetensmodellen');
    expect(pairs.every(({ left, right }) => left === null || right === null)).toBe(true);
    expect(new Set(pairs.map(({ relation }) => relation))).toEqual(new Set(['ADDED', 'REMOVED']));
  });
});

it('every ladder is the same as itself', async () => {
  for (const { slug } of seedLadders) {
    const pairs = await compare(slug, slug);
    expect({ slug, relations: [...new Set(pairs.map(({ relation }) => relation))] }).toEqual({
      slug,
      relations: pairs.length === 0 ? [] : ['SAME'],
    });
  }
});
