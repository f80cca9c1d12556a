import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('who asks without signing in is anonymous and acts for no organisation', async () => {
  expect(await ask('{ viewer { roles organizations { name } } }')).toEqual({
    viewer: { roles: ['ANONYMOUS'], organizations: [] },
  });
});

it('the release is that of the catalog that answers', async () => {
  expect(await ask('{ release { number publishedAt } }')).toEqual({
    release: { number: 2, publishedAt: '2026-02-01T00:00:00.000Z' },
  });
});
