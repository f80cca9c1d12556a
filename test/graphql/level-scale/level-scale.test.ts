import { testServer } from '../../support/graphql-server';

it('level scales list their levels from the lowest rank', async () => {
  const query = '{ levelScales { slug name levels { slug rank name description } } }';
  expect(await testServer().ask(query)).toEqual({
    levelScales: [
      {
        slug: 'levla',
        name: 'levla',
        levels: [
          { slug: 'bas', rank: 1, name: 'bas', description: null },
          { slug: 'fordjupad', rank: 2, name: 'fordjupad', description: null },
          { slug: 'expert', rank: 3, name: 'expert', description: null },
        ],
      },
    ],
  });
});
