import { testServer } from '../../support/graphql-server';

const { ask, refusal } = testServer();

describe('organization', () => {
  it('is found by code, with what it belongs to', async () => {
    const query = '{ organization(code: "1480") { code name kind memberOf { name members { name } } } }';
    expect(await ask(query)).toEqual({
      organization: {
        code: '1480',
        name: 'Göteborg',
        kind: 'MUNICIPALITY',
        memberOf: [{ name: 'Göteborgsregionen', members: [{ name: 'Göteborg' }, { name: 'Åmål' }] }],
      },
    });
  });

  it('is null when there is none with the code', async () => {
    expect(await ask('{ organization(code: "9999") { name } }')).toEqual({ organization: null });
  });

  it('has the ladders that it owns and those that it has adopted, by the revision of the day', async () => {
    const query = `query ($code: String!, $asOf: Date) {
      organization(code: $code) { ladders(asOf: $asOf) { slug revision } }
    }`;
    const laddersOf = async (code: string, asOf?: string) => await ask(query, { code, asOf });
    expect(await laddersOf('gr')).toEqual({ organization: { ladders: [{ slug: 'omsorg', revision: 2 }] } });
    expect(await laddersOf('1492', '2023-06-30')).toEqual({
      organization: { ladders: [{ slug: 'omsorg', revision: 1 }] },
    });
    expect(await laddersOf('1492', '2022-02-28')).toEqual({ organization: { ladders: [] } });
    expect(await laddersOf('1280')).toEqual({
      organization: {
        ladders: [
          { slug: 'utkast', revision: 1 },
          { slug: 'omsorg', revision: 2 },
        ],
      },
    });
  });

  it('has its adoptions on the day, those with a known first day', async () => {
    const query = `{
      amal: organization(code: "1492") { now: adoptions { from } before: adoptions(asOf: "2022-02-28") { from } }
      malmo: organization(code: "1280") { adoptions { from } }
    }`;
    expect(await ask(query)).toEqual({
      amal: { now: [{ from: '2022-03-01' }], before: [] },
      malmo: { adoptions: [] },
    });
  });

  it('has the agreements that bind it on the day', async () => {
    const query = `{ organization(code: "1480") {
      now: agreements { slug } before: agreements(asOf: "2021-12-31") { slug }
    } }`;
    expect(await ask(query)).toEqual({ organization: { now: [{ slug: 'samverkan' }], before: [] } });
  });
});

describe('organizations', () => {
  it('come in Swedish order, å and ö last', async () => {
    expect(await ask('{ organizations { totalCount nodes { name } } }')).toEqual({
      organizations: {
        totalCount: 7,
        nodes: ['Göteborg', 'Göteborgsregionen', 'Malmö', 'Socialstyrelsen', 'Säffle', 'Åmål', 'Örebro'].map(
          (name) => ({
            name,
          }),
        ),
      },
    });
  });

  it.each([
    ['kinds', { kinds: ['AUTHORITY'] }, ['Socialstyrelsen']],
    ['memberOf', { memberOf: 'gr' }, ['Göteborg', 'Åmål']],
    ['text, the closest first', { text: 'göteborg' }, ['Göteborg', 'Göteborgsregionen']],
    ['all that is given together', { memberOf: 'gr', text: 'å' }, ['Åmål']],
    ['nothing, for fields that are null', { kinds: null, memberOf: null, text: 'säff' }, ['Säffle']],
  ])('are narrowed by %s', async (_field, filter, names) => {
    const query = 'query ($filter: OrganizationFilter) { organizations(filter: $filter) { nodes { name } } }';
    expect(await ask(query, { filter })).toEqual({ organizations: { nodes: names.map((name) => ({ name })) } });
  });

  it('are all listed when the filter is null', async () => {
    expect(await ask('{ organizations(filter: null) { totalCount } }')).toEqual({ organizations: { totalCount: 7 } });
  });

  it('are not searched for by a text that is too long', async () => {
    const query = 'query ($text: String!) { organizations(filter: { text: $text }) { totalCount } }';
    expect(await ask(query, { text: 'å'.repeat(200) })).toEqual({ organizations: { totalCount: 0 } });
    const error = await refusal(query, { text: 'å'.repeat(201) });
    expect(error.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain('text must be shorter than or equal to 200 characters');
    expect(JSON.stringify(error)).not.toContain('åå');
  });
});
