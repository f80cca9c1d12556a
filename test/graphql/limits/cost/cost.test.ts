import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from 'graphql';
import { buildSchema } from '../../../../src/graphql/schema';
import { testServer, type Answer } from '../../../support/graphql-server';

const costIn = ({ extensions }: Answer): unknown => (extensions?.cost as { requested: unknown } | undefined)?.requested;

const costOf = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
  costIn(await testServer().answer(query, variables));

const page = 'query ($first: Int! = 50) { titles(first: $first) { nodes { label } } }';

describe('the cost of a query', () => {
  it.each([
    ['a field that gives one thing is itself and what is below', '{ release { number publishedAt } }', 3],
    ['a page is as many things as it may hold', '{ titles(first: 10) { nodes { label kind } } }', 31],
    ['a page holds 50 unless told', '{ titles { nodes { label } } }', 101],
    ['the edges of a page count as its nodes', '{ titles(first: 10) { edges { node { label } } } }', 31],
    ['a list is as many things as it is thought to hold', '{ ladder(slug: "omsorg") { steps { slug } } }', 14],
    ['lists within lists multiply', '{ ladder(slug: "omsorg") { steps { activities { slug } } } }', 50],
    ['proofs cost as much as many fields', '{ ladder(slug: "omsorg") { deviations { kind } } }', 511],
    ['labels are looked up, each as much as some fields', '{ alignTitles(labels: ["a", "b"]) { status } }', 23],
    ['a title’s mappings are as many as are asked for', '{ title(slug: "a") { mappings(first: 7) { state } } }', 9],
    ['a title’s mappings are 100 unless told', '{ title(slug: "a") { mappings { state } } }', 102],
    ['a list of words counts once', '{ viewer { roles } }', 2],
    ['every alias counts', '{ a: release { number } b: release { number } }', 4],
    ['fields that are left out cost nothing', '{ release { number publishedAt @include(if: false) } }', 2],
    ['of alternatives the dearest counts', '{ node(id: "") { ... on Level { slug rank } ... on Role { slug } } }', 3],
  ])('%s', async (_rule, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  it('follows the variables', async () => {
    expect(await costOf(page)).toBe(101);
    expect(await costOf(page, { first: 7 })).toBe(15);
    const optional = 'query ($with: Boolean!) { release { number publishedAt @include(if: $with) } }';
    expect(await costOf(optional, { with: true })).toBe(3);
    expect(await costOf(optional, { with: false })).toBe(2);
  });

  it('follows the variables also when the server knows the document already', async () => {
    const { answer } = testServer();
    const costs = [];
    for (const first of [7, 9, 7, 200]) costs.push(costIn(await answer(page, { first })));
    expect(costs).toEqual([15, 19, 15, 401]);
  });

  it('follows how many labels there are also when the server knows the document already', async () => {
    const { answer } = testServer();
    const query = 'query ($labels: [String!]!) { alignTitles(labels: $labels) { status } }';
    const costs = [];
    for (const labels of [['a'], ['a', 'b', 'c'], 'a', []]) costs.push(costIn(await answer(query, { labels })));
    expect(costs).toEqual([12, 34, 12, 1]);
  });

  it('takes a page out of bounds for the largest or the smallest there is', async () => {
    expect(await costOf(page, { first: 2_000_000_000 })).toBe(401);
    expect(await costOf(page, { first: -5 })).toBe(3);
  });

  it('is told for the operation that is chosen', async () => {
    const { apollo, context } = testServer();
    const query = 'query A { release { number } } query B { titles { nodes { label } } }';
    const { body } = await apollo.executeOperation({ query, operationName: 'A' }, { contextValue: context() });
    expect(body.kind === 'single' && body.singleResult.extensions?.cost).toEqual({ requested: 2, maximum: 1_000_000 });
  });
});

describe('the limit of cost', () => {
  it('lets a query pass that reaches it, and tells the cost and the limit', async () => {
    const { data, extensions, status } = await testServer({ limits: { cost: 21 } }).answer(page, { first: 10 });
    expect(status).toBe(200);
    expect(data).toBeTruthy();
    expect(extensions).toEqual({ cost: { requested: 21, maximum: 21 } });
  });

  it('refuses a query that passes it, before it runs, by its variables', async () => {
    const server = testServer({ limits: { cost: 21 } });
    const { status, data, errors } = await server.answer(page, { first: 11 });
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: 'The query costs 23; at most 21 is allowed. Ask for smaller pages or fewer nested lists.',
        extensions: {
          code: 'QUERY_TOO_COMPLEX',
          messageSv: 'Frågan kostar 23; högst 21 är tillåtet. Be om mindre sidor eller färre listor i varandra.',
          cost: { requested: 23, maximum: 21 },
          requestId: 'request-1',
        },
      },
    ]);
    expect(server.logged).toEqual([]);
  });

  it('is reached by a few nested lists', async () => {
    const query = `{ organizations(first: 200) { nodes { members { members { members { name } } } } } }`;
    const refused = await testServer({ limits: { cost: 50_000 } }).refusal(query);
    expect(refused.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('cannot be passed by fragments that unfold without end in sight', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, level) => `fragment F${level} on Viewer { ...F${level + 1} ... on Viewer { ...F${level + 1} } }`,
    );
    const query = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F14 on Viewer { roles }`;
    const refused = await testServer().refusal(query);
    expect(refused.message).toBe('The query asks for more than 10000 fields.');
    expect(refused.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('lets the tools that read the whole schema pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { answer } = testServer({ limits: { tokens: 2_000, depth: 16, aliases: 30, directives: 50, cost: 50_000 } });
    expect((await answer(getIntrospectionQuery({ oneOf: false }))).errors).toBeUndefined();
  });
});

it('every list of things states about how many it holds', () => {
  const unstated = Object.values(buildSchema().getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          ({ type: fieldType }) => isListType(getNullableType(fieldType)) && isCompositeType(getNamedType(fieldType)),
        )
        .filter(({ extensions }) => typeof extensions.complexity !== 'function')
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(unstated).toEqual([]);
});
