import { compileCatalog } from '../../../src/catalog/catalog';
import type { PublicationEvent } from '../../../src/domain/change';
import { title } from '../../support/builders/ladder-builder';
import { testServer } from '../../support/graphql-server';
import { world, worldEvents } from '../../support/graphql-world';

const { ask, refusal } = testServer();

interface Feed {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly { cursor: string; kind: string; subject: { __typename: string } | null }[];
    readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

const query = `query ($after: String, $first: Int! = 100, $organization: String) {
  changes(after: $after, first: $first, organization: $organization) {
    totalCount nodes { cursor kind at release subject { __typename id } summary english: summary(language: EN) }
    pageInfo { endCursor hasNextPage }
  }
}`;

const feed = async (variables: Record<string, unknown> = {}): Promise<Feed['changes']> =>
  ((await ask(query, variables)) as Feed).changes;

it('the feed tells what each release published, oldest first', async () => {
  const { totalCount, nodes } = await feed();
  expect(totalCount).toBe(worldEvents.length);
  expect(nodes[0]).toMatchObject({
    cursor: '1.1',
    kind: 'TITLE_ADDED',
    at: '2026-01-01T00:00:00.000Z',
    release: 1,
    subject: { __typename: 'Title' },
    summary: 'Titeln Undersköterska har tillkommit.',
    english: 'The title Undersköterska was added.',
  });
  expect(nodes.map(({ cursor }) => cursor).at(-1)).toBe('2.3');
});

it('the subject is null where it is no adoption with a first day', async () => {
  const subjects = (await feed({ after: '1.11' })).nodes.map(({ subject }) => subject?.__typename);
  expect(subjects).toEqual(['Adoption', undefined, 'Competence']);
});

it('polling with the last cursor gives every change once', async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Feed['changes'] = await feed({ after, first: 4 });
    seen.push(...nodes.map(({ cursor }) => cursor));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual((await feed()).nodes.map(({ cursor }) => cursor));
});

it.each([
  ['is the last', '2.3'],
  ['comes from a newer release than the server has seen', '7.1'],
])('a cursor that %s gives an empty page', async (_what, after) => {
  expect(await feed({ after })).toMatchObject({ nodes: [], pageInfo: { endCursor: after, hasNextPage: false } });
});

it('a cursor finds its place among numbers, not letters', async () => {
  const events: readonly PublicationEvent[] = Array.from({ length: 12 }, (_, index) => ({
    release: 1,
    at: '2026-01-01T00:00:00.000Z',
    kind: 'titles',
    event: 'ADDED',
    entity: { ...title('titel'), slug: `titel-${index}` },
  }));
  const server = testServer({
    catalog: compileCatalog({ number: 1, publishedAt: '2026-01-01T00:00:00Z' }, world, events),
  });
  const answer = (await server.ask(query, { after: '1.9' })) as Feed;
  expect(answer.changes.nodes.map(({ cursor }) => cursor)).toEqual(['1.10', '1.11', '1.12']);
});

it('with an organisation it holds what concerns it', async () => {
  const all = await feed();
  const own = await feed({ organization: '1880' });
  expect(own.totalCount).toBeGreaterThan(0);
  expect(own.totalCount).toBeLessThan(all.totalCount);
});

it.each(['', 'abc', '1', '1.2.3', '1.-2', 'MTox'])('the cursor %j is refused', async (after) => {
  const { message, extensions } = await refusal(query, { after });
  expect(message).toBe('The cursor in after is none of this feed. Leave it out to begin from the first change.');
  expect(extensions?.code).toBe('BAD_USER_INPUT');
});

it.each([-1, 201])('a page of %i is refused', async (first) => {
  expect((await refusal(query, { first })).message).toBe('The argument first must be 0 to 200.');
});
