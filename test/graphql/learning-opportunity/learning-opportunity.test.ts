import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('a learning opportunity tells what it leads to, where, how long, at what cost and with how many seats', async () => {
  const query = `{ learningOpportunities(filter: { awards: "examen" }) { nodes {
    slug name english: name(language: EN) provider { name } region { name } awards { slug } credits creditUnit weeks pace
    cost seats validFrom validTo sources { title } prerequisites { slug } before: prerequisites(asOf: "2024-12-31") { slug }
  } } }`;
  expect(await ask(query)).toEqual({
    learningOpportunities: {
      nodes: [
        {
          slug: 'vuxenutbildning',
          name: 'Vuxenutbildning',
          english: 'Adult education',
          provider: { name: 'Göteborgsregionen' },
          region: { name: 'Göteborg' },
          awards: [{ slug: 'examen' }],
          credits: 1500,
          creditUnit: 'GYMNASIEPOANG',
          weeks: 60,
          pace: 100,
          cost: 0,
          seats: 20,
          validFrom: '2020-01-01',
          validTo: null,
          sources: [{ title: 'Patientsäkerhetslagen' }],
          prerequisites: [{ slug: 'arbete' }],
          before: [],
        },
      ],
    },
  });
});

it('what is unknown is null, and no seats are 0', async () => {
  const query = `{ learningOpportunities(filter: { hasSeats: false }) { nodes {
    name provider { name } region { name } cost seats weeks pace credits
  } } }`;
  expect(await ask(query)).toEqual({
    learningOpportunities: {
      nodes: [
        {
          name: 'Fjärrkurs',
          provider: null,
          region: null,
          cost: null,
          seats: 0,
          weeks: null,
          pace: null,
          credits: null,
        },
      ],
    },
  });
});

it.each([
  [{}, ['Fjärrkurs', 'Vuxenutbildning']],
  [{ awards: 'anatomi' }, ['Fjärrkurs']],
  [{ provider: 'gr' }, ['Vuxenutbildning']],
  [{ region: '1480' }, ['Vuxenutbildning']],
  [{ hasSeats: true }, ['Vuxenutbildning']],
  [{ asOf: '2019-12-31' }, ['Fjärrkurs']],
  [{ text: 'adult' }, ['Vuxenutbildning']],
  [
    { awards: null, provider: null, region: null, hasSeats: null, asOf: null, text: null },
    ['Fjärrkurs', 'Vuxenutbildning'],
  ],
])('the filter %j passes %j', async (filter, names) => {
  const query =
    'query ($filter: LearningOpportunityFilter) { learningOpportunities(filter: $filter) { nodes { name } } }';
  expect(await ask(query, { filter })).toEqual({ learningOpportunities: { nodes: names.map((name) => ({ name })) } });
});
