import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('a step tells its role, level, title, description, activities and ways', async () => {
  const query = `{ ladder(slug: "omsorg") { steps {
    slug ladder { slug revision } role { slug } level { slug rank } title { label } description
    activities { slug } next { to { slug } } previous { from { slug } kind }
  } } }`;
  expect(await ask(query)).toEqual({
    ladder: {
      steps: [
        {
          slug: 'bas',
          ladder: { slug: 'omsorg', revision: 2 },
          role: { slug: 'underskoterska' },
          level: { slug: 'bas', rank: 1 },
          title: { label: 'Undersköterska' },
          description: 'Arbetar självständigt.',
          activities: [{ slug: 'reflektion' }],
          next: [{ to: { slug: 'fordjupad' } }],
          previous: [],
        },
        {
          slug: 'fordjupad',
          ladder: { slug: 'omsorg', revision: 2 },
          role: { slug: 'underskoterska' },
          level: { slug: 'fordjupad', rank: 2 },
          title: { label: 'Usk natt' },
          description: null,
          activities: [],
          next: [],
          previous: [{ from: { slug: 'bas' }, kind: 'ADVANCE' }],
        },
      ],
    },
  });
});

it('a step tells whether all that it demands is known', async () => {
  expect(await ask('{ ladder(slug: "utkast") { steps { demandsUnknown } } }')).toEqual({
    ladder: { steps: [{ demandsUnknown: false }] },
  });
});

it('a step without level and title has none', async () => {
  expect(await ask('{ ladder(slug: "utkast") { steps { level { slug } title { label } } } }')).toEqual({
    ladder: { steps: [{ level: null, title: null }] },
  });
});

it('a step of a cumulative ladder demands that the earlier one is still fulfilled', async () => {
  const query = '{ ladder(slug: "omsorg") { steps { requirements { slug } } } }';
  expect(await ask(query)).toEqual({
    ladder: {
      steps: [
        { requirements: [{ slug: 'bevis' }] },
        { requirements: [{ slug: 'erfarenhet' }, { slug: 'foregaende-steg' }] },
      ],
    },
  });
});

it('a step tells every requirement that the ladder states, whenever it is in force, in its order', async () => {
  const query = '{ ladder(slug: "omsorg") { steps { statedRequirements { slug validFrom validTo } } } }';
  expect(await ask(query)).toEqual({
    ladder: {
      steps: [
        {
          statedRequirements: [
            { slug: 'utbildning', validFrom: null, validTo: '2023-06-30' },
            { slug: 'bevis', validFrom: '2023-07-01', validTo: null },
          ],
        },
        { statedRequirements: [{ slug: 'erfarenhet', validFrom: null, validTo: null }] },
      ],
    },
  });
});
