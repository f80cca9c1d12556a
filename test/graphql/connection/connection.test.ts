import fc from 'fast-check';
import { paginate } from '../../../src/graphql/connection/paginate';
import { title } from '../../support/builders/ladder-builder';
import { testServer } from '../../support/graphql-server';

const { ask, refusal } = testServer();

interface TitlePage {
  readonly titles: {
    readonly nodes: readonly { slug: string }[];
    readonly edges: readonly { cursor: string; node: { slug: string } }[];
    readonly pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    readonly totalCount: number;
  };
}

const query = `query ($first: Int! = 50, $after: String) { titles(first: $first, after: $after) {
  nodes { slug } edges { cursor node { slug } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
} }`;

const page = async (first?: number, after?: string | null): Promise<TitlePage['titles']> =>
  ((await ask(query, { first, after })) as TitlePage).titles;

describe('a page', () => {
  it('holds at most as many as asked for, and tells where it lies', async () => {
    const first = await page(3);
    expect(first.nodes).toHaveLength(3);
    expect(first.edges.map(({ node }) => node)).toEqual(first.nodes);
    expect(first.totalCount).toBe(7);
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[2]?.cursor,
    });
    const last = await page(4, first.pageInfo.endCursor);
    expect(last.nodes).toHaveLength(4);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('holds 50 where nothing is asked for, and the null cursor is the beginning', async () => {
    const many = Array.from({ length: 60 }, (_, index) => title(`titel-${index}`));
    expect(paginate(many, { first: 50, after: undefined }).nodes).toHaveLength(50);
    expect((await page(undefined, null)).nodes).toHaveLength(7);
  });

  it('past the end is empty', async () => {
    const { pageInfo } = await page(7);
    expect(await page(7, pageInfo.endCursor)).toEqual({
      nodes: [],
      edges: [],
      totalCount: 7,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('of none tells only whether there are any', async () => {
    expect(await page(0)).toMatchObject({
      nodes: [],
      totalCount: 7,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([0, 200])('may be of %i', async (first) => {
    expect((await page(first)).totalCount).toBe(7);
  });

  it.each([-1, 201])('may not be of %i', async (first) => {
    const { message, extensions } = await refusal(query, { first });
    expect(message).toBe('The argument first must be 0 to 200.');
    expect(extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      messageSv: 'Argumentet first måste vara 0 till 200.',
    });
  });
});

describe('a cursor', () => {
  it.each([
    ['empty', ''],
    ['made up', 'abc'],
    ['of another list', Buffer.from('0:1480').toString('base64url')],
    ['of an entity that is not there', Buffer.from('0:trollkarl').toString('base64url')],
  ])('that is %s is refused', async (_what, after) => {
    const { message, extensions } = await refusal(query, { after });
    expect(message).toBe('The cursor in after does not belong to this list. Begin again from the first page.');
    expect(extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('still finds its place when the list has grown before it', () => {
    const list = ['b', 'c', 'd'].map((slug) => title(slug));
    const { endCursor } = paginate(list, { first: 2, after: undefined }).pageInfo;
    const grown = [title('a'), ...list];
    expect(paginate(grown, { first: 5, after: endCursor }).nodes.map(({ slug }) => slug)).toEqual(['d']);
  });
});

it('the pages of any size together are the whole list, in order, each entity once', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 25 }), (length, first) => {
      const list = Array.from({ length }, (_, index) => title(`titel-${index}`));
      const seen = [];
      let after: string | undefined;
      for (let pages = 0; ; pages += 1) {
        const { nodes, edges, pageInfo, totalCount } = paginate(list, { first, after });
        expect(pages).toBeLessThanOrEqual(length);
        expect(totalCount).toBe(length);
        expect(edges.map(({ node }) => node)).toEqual(nodes);
        expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
        seen.push(...nodes);
        expect(pageInfo.hasNextPage).toBe(seen.length < length);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(list);
    }),
  );
});

it('any cursor of a page leads to what stands behind it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (length, place) => {
      const list = Array.from({ length }, (_, index) => title(`titel-${index}`));
      const after = paginate(list, { first: 200, after: undefined }).edges[place % length]?.cursor;
      expect(paginate(list, { first: 200, after }).nodes).toEqual(list.slice((place % length) + 1));
    }),
  );
});
