import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('an activity tells what it is and where it comes from', async () => {
  const query = `{ activities { nodes {
    slug name english: name(language: EN) description organization { name } sources { title }
  } } }`;
  expect(await ask(query)).toEqual({
    activities: {
      nodes: [
        {
          slug: 'reflektion',
          name: 'Reflektion',
          english: 'Reflection',
          description: 'Samtal i grupp.',
          organization: { name: 'Göteborg' },
          sources: [{ title: 'Patientsäkerhetslagen' }],
        },
      ],
    },
  });
});

it.each([
  [{ organization: '1480' }, 1],
  [{ organization: '1280' }, 0],
  [{ text: 'reflection' }, 1],
  [{ text: 'ledning' }, 0],
])('the filter %j passes %i activities', async (filter, totalCount) => {
  const query = 'query ($filter: ActivityFilter) { activities(filter: $filter) { totalCount } }';
  expect(await ask(query, { filter })).toEqual({ activities: { totalCount } });
});
