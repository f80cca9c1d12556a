import { compileCatalog } from '../../../src/catalog/catalog';
import type { Equivalence } from '../../../src/domain/ladder/compare/equivalence';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { testServer } from '../../support/graphql-server';
import { seeds } from '../../support/seeds';

const reason = (sv: string, en: string) => ({ sv, en });

/** Made up: nobody has agreed on how Malmö's five levels answer to Göteborg's three. */
const madeUp: Equivalence = {
  slug: 'demo-malmo-goteborg',
  organization: 'demoforbundet',
  left: 'malmo-kompetensnivaer-barnskotare',
  right: 'goteborg-levla-kompetensmodellen',
  pairs: [
    {
      left: 'novis',
      right: 'underskoterska-bas',
      reason: reason('Båda arbetar efter rutiner.', 'Both follow routines.'),
    },
    {
      left: 'avancerad-novis',
      right: 'underskoterska-bas',
      reason: reason('Båda arbetar med stöd.', 'Both have support.'),
    },
    {
      left: 'sjalvstandig',
      right: 'underskoterska-fordjupad',
      reason: reason('Båda är självständiga.', 'Both are independent.'),
    },
    { left: 'skicklig', reason: reason('Göteborg har ingen sådan nivå.', 'Göteborg has no such level.') },
    { left: 'excellent', right: 'underskoterska-expert', reason: reason('Båda leder andra.', 'Both lead others.') },
  ],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  sources: [{ title: 'Demo' }],
};

const { ask, refusal } = testServer({
  catalog: compileCatalog(
    { number: 1, publishedAt: '2026-01-01T00:00:00Z' },
    {
      ...seeds,
      organizations: [
        ...seeds.organizations,
        { code: 'demoforbundet', name: 'Demoförbundet', kind: 'MUNICIPAL_ASSOCIATION', memberOf: [] },
      ],
      equivalences: [madeUp],
    },
  ),
  today: '2026-03-01',
});

interface Pair {
  readonly left: { readonly slug: string } | null;
  readonly right: { readonly slug: string } | null;
  readonly relation: string;
  readonly because: readonly string[];
  readonly equivalence: { readonly slug: string } | null;
}

const compare = async (left: string, right: string, asOf?: string): Promise<readonly Pair[]> => {
  const query = `query ($left: ID!, $right: ID!, $asOf: Date) { compareLadders(left: $left, right: $right, asOf: $asOf) {
    pairs { left { slug } right { slug } relation because equivalence { slug } }
  } }`;
  const [leftId, rightId] = [left, right].map((slug) => encodeGlobalId('Ladder', `${slug}@1`));
  const answer = await ask(query, { left: leftId, right: rightId, asOf });
  return (answer as { compareLadders: { pairs: readonly Pair[] } }).compareLadders.pairs;
};

describe("Malmö's five levels beside Göteborg's three", () => {
  const told = (pairs: readonly Pair[]): readonly (readonly unknown[])[] =>
    pairs
      .filter((pair) => pair.equivalence !== null)
      .map(({ left, right, relation, because }) => [left?.slug, right?.slug, relation, because[0]]);

  it('stand as the equivalence says, with its reasons first', async () => {
    const pairs = await compare(madeUp.left, madeUp.right);
    expect(told(pairs)).toEqual([
      ['novis', 'underskoterska-bas', 'DIFFERENT', 'Båda arbetar efter rutiner.'],
      ['avancerad-novis', 'underskoterska-bas', 'DIFFERENT', 'Båda arbetar med stöd.'],
      ['sjalvstandig', 'underskoterska-fordjupad', 'DIFFERENT', 'Båda är självständiga.'],
      ['skicklig', undefined, 'REMOVED', 'Göteborg har ingen sådan nivå.'],
      ['excellent', 'underskoterska-expert', 'DIFFERENT', 'Båda leder andra.'],
    ]);
    expect(pairs.filter((pair) => pair.equivalence === null).every(({ relation }) => relation === 'ADDED')).toBe(true);
  });

  it('stand so the other way round too', async () => {
    expect(told(await compare(madeUp.right, madeUp.left))).toEqual([
      ['underskoterska-bas', 'novis', 'DIFFERENT', 'Båda arbetar efter rutiner.'],
      ['underskoterska-bas', 'avancerad-novis', 'DIFFERENT', 'Båda arbetar med stöd.'],
      ['underskoterska-fordjupad', 'sjalvstandig', 'DIFFERENT', 'Båda är självständiga.'],
      ['underskoterska-expert', 'excellent', 'DIFFERENT', 'Båda leder andra.'],
      [undefined, 'skicklig', 'ADDED', 'Göteborg har ingen sådan nivå.'],
    ]);
  });

  it('have nothing in common on a day when it is not in force', async () => {
    const pairs = await compare(madeUp.left, madeUp.right, '2027-01-01');
    expect(pairs.every(({ left, right }) => left === null || right === null)).toBe(true);
  });
});

it('an equivalence tells its ladders, its pairs with reasons, and who maintains it', async () => {
  const query = `{ equivalences { totalCount nodes {
    slug organization { name } left { slug revision } right { slug } validFrom validTo sources { title }
    pairs { left right reason english: reason(language: EN) }
  } } }`;
  expect(await ask(query)).toMatchObject({
    equivalences: {
      totalCount: 1,
      nodes: [
        {
          slug: 'demo-malmo-goteborg',
          organization: { name: 'Demoförbundet' },
          left: { slug: 'malmo-kompetensnivaer-barnskotare', revision: 1 },
          right: { slug: 'goteborg-levla-kompetensmodellen' },
          validFrom: '2026-01-01',
          validTo: '2026-12-31',
          sources: [{ title: 'Demo' }],
          pairs: {
            0: { left: 'novis', reason: 'Båda arbetar efter rutiner.', english: 'Both follow routines.' },
            3: { right: null },
          },
        },
      ],
    },
  });
});

it.each([
  [{ ladder: 'goteborg-levla-kompetensmodellen' }, 1],
  [{ ladder: 'malmo-kompetensnivaer-barnskotare' }, 1],
  [{ ladder: 'malmo-forskolekarriar' }, 0],
  [{ organization: 'demoforbundet' }, 1],
  [{ organization: '1480' }, 0],
])('the filter %j passes %i equivalences', async (filter, totalCount) => {
  const query = 'query ($filter: EquivalenceFilter) { equivalences(filter: $filter) { totalCount } }';
  expect(await ask(query, { filter })).toEqual({ equivalences: { totalCount } });
});

it('a filter by a ladder that nobody knows is refused', async () => {
  const { message } = await refusal('{ equivalences(filter: { ladder: "ingen" }) { totalCount } }');
  expect(message).toBe('ladder: there is no ladder with such a slug.');
});
