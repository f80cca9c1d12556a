import { compileCatalog } from '../../../src/catalog/catalog';
import type { Adoption } from '../../../src/domain/organization/adoption';
import { testServer } from '../../support/graphql-server';
import { world } from '../../support/graphql-world';

const { ask } = testServer();

it('an adoption tells who uses which ladder since when, by which decision and source', async () => {
  const query = `{ organization(code: "1492") { adoptions {
    from to decision { body date reference } organization { name } ladder { slug revision } sources { title }
  } } }`;
  expect(await ask(query)).toEqual({
    organization: {
      adoptions: [
        {
          from: '2022-03-01',
          to: null,
          decision: { body: 'Omsorgsnämnden', date: '2022-02-01', reference: 'ON 2022/7' },
          organization: { name: 'Åmål' },
          ladder: { slug: 'omsorg', revision: 2 },
          sources: [{ title: 'Patientsäkerhetslagen' }],
        },
      ],
    },
  });
});

it("an adoption's ladder is the revision of the day that was asked for above it", async () => {
  const query = '{ organization(code: "1492") { adoptions(asOf: "2022-06-01") { ladder { revision } } } }';
  expect(await ask(query)).toEqual({ organization: { adoptions: [{ ladder: { revision: 1 } }] } });
});

const adoption = (organization: string, parts: Partial<Adoption>): Adoption => ({
  slug: `${organization}-omsorg`,
  organization,
  ladder: 'omsorg',
  from: '2022-03-01',
  sources: [],
  ...parts,
});

/** Åmål still uses the first revision, Malmö the second, Säffle whichever is in force; Göteborg adapts the second. */
const register = testServer({
  catalog: compileCatalog(
    { number: 1, publishedAt: '2026-01-01T00:00:00Z' },
    {
      ...world,
      adoptions: [
        adoption('1492', { revision: 1 }),
        adoption('1280', { revision: 2, to: '2026-12-31' }),
        adoption('1785', {}),
        adoption('1880', { from: undefined }),
      ],
    },
  ),
});

describe('the adoption register', () => {
  const list = async (filter: object = {}): Promise<unknown> => {
    const query = `query ($filter: AdoptionFilter) { adoptions(filter: $filter) { nodes {
      organization { name } from revision ladder { revision } isBehind derived { slug }
    } } }`;
    return ((await register.ask(query, { filter })) as { adoptions: { nodes: unknown } }).adoptions.nodes;
  };
  const namesIn = async (filter: object): Promise<readonly string[]> =>
    ((await list(filter)) as { organization: { name: string } }[]).map(({ organization }) => organization.name);

  it('tells who uses which revision since when, and who lags behind the one in force', async () => {
    const line = (name: string, revision: number | null, used: number, isBehind: boolean | null) => ({
      organization: { name },
      from: '2022-03-01',
      revision,
      ladder: { revision: used },
      isBehind,
      derived: null,
    });
    expect(await list()).toEqual([
      {
        organization: { name: 'Göteborg' },
        from: '2023-07-01',
        revision: null,
        ladder: { revision: 2 },
        isBehind: false,
        derived: { slug: 'omsorg-goteborg' },
      },
      line('Malmö', 2, 2, false),
      line('Säffle', null, 2, null),
      line('Åmål', 1, 1, true),
    ]);
  });

  it('finds a use that follows from an adaptation by its id too', async () => {
    const { adoptions } = (await register.ask('{ adoptions(filter: { organization: "1480" }) { nodes { id } } }')) as {
      adoptions: { nodes: { id: string }[] };
    };
    const id = adoptions.nodes[0]?.id;
    const node = await register.ask('query ($id: ID!) { node(id: $id) { ... on Adoption { from } } }', { id });
    expect(node).toEqual({ node: { from: '2023-07-01' } });
  });

  it.each<readonly [object, readonly string[]]>([
    [{ behind: true }, ['Åmål']],
    [{ behind: false }, ['Göteborg', 'Malmö']],
    [{ organization: '1280' }, ['Malmö']],
    [{ ladder: 'omsorg' }, ['Göteborg', 'Malmö', 'Säffle', 'Åmål']],
    [{ ladder: 'utkast' }, []],
    // Before the second revision nobody lagged behind, and Göteborg had not adapted it.
    [{ behind: true, asOf: '2023-06-30' }, []],
    [{ asOf: '2023-06-30' }, ['Malmö', 'Säffle', 'Åmål']],
    [{ asOf: '2027-01-01' }, ['Göteborg', 'Säffle', 'Åmål']],
  ])('the filter %j passes %j', async (filter, names) => {
    expect(await namesIn(filter)).toEqual(names);
  });
});
