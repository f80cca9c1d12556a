import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('an agreement tells whom it binds, in what, since when, and what is open', async () => {
  const query = `{ agreements { totalCount nodes {
    slug name english: name(language: EN) parties { name } field validFrom validTo unknowns(language: EN) sources { reference }
  } } }`;
  expect(await ask(query)).toEqual({
    agreements: {
      totalCount: 1,
      nodes: [
        {
          slug: 'samverkan',
          name: 'Lärarutbildning i samverkan',
          english: 'Joint teacher education',
          parties: [{ name: 'Göteborg' }, { name: 'Malmö' }],
          field: 'skola',
          validFrom: '2022-01-01',
          validTo: null,
          unknowns: ['The last day is unknown.'],
          sources: [{ reference: 'SFS 2010:659, 4 kap. 5 a §' }],
        },
      ],
    },
  });
});

it.each([
  [{ party: '1480' }, 1],
  [{ party: '1880' }, 0],
  [{ field: 'skola' }, 1],
  [{ field: 'förskola' }, 0],
  [{ asOf: '2022-01-01' }, 1],
  [{ asOf: '2021-12-31' }, 0],
  [{ text: 'SAMVERKAN' }, 1],
  [{ text: 'joint' }, 1],
  [{ text: 'annat' }, 0],
])('the filter %j passes %i agreements', async (filter, totalCount) => {
  const query = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }';
  expect(await ask(query, { filter })).toEqual({ agreements: { totalCount } });
});
