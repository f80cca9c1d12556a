import { GraphQLError } from 'graphql';
import type { Catalog } from '../../../src/catalog/catalog';
import { problemCodes } from '../../../src/domain/problem';
import { testServer, worldCatalog } from '../../support/graphql-server';

const SECRET = '19121212-1212';

/** The world's catalog, except that its roles cannot be read. */
const broken = (error: Error): Catalog => ({
  ...worldCatalog(),
  roles: {
    all: [],
    get: () => {
      throw error;
    },
  },
});

describe('an unexpected error', () => {
  const failing = () => testServer({ catalog: broken(new Error(`SELECT * FROM people WHERE id = '${SECRET}'`)) });

  it('is masked, with the request id to report and nothing inner', async () => {
    const { status, data, errors } = await failing().answer('{ role(slug: "underskoterska") { name } }');
    expect(data).toEqual({ role: null });
    expect(status).toBe(200);
    expect(errors).toEqual([
      {
        message: 'Something went wrong here. Give the request id when you report it.',
        locations: [{ line: 1, column: 3 }],
        path: ['role'],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          messageSv: 'Något gick fel hos oss. Ange requestId när du felanmäler.',
          requestId: 'request-1',
        },
      },
    ]);
  });

  it('is logged whole, once, with the request id and the field by its name in the schema', async () => {
    const server = failing();
    await server.answer('{ alias: role(slug: "underskoterska") { name } }');
    expect(server.logged).toHaveLength(1);
    expect(server.logged[0]).toMatchObject({
      details: {
        requestId: 'request-1',
        field: 'role',
        err: expect.objectContaining({ message: expect.stringContaining(SECRET) as string }) as Error,
      },
      message: 'unexpected error in a resolver',
    });
  });

  it('is one of the server when nothing can be answered', async () => {
    const { status, data } = await failing().answer(
      '{ ladder(slug: "utkast") { steps { role { name } } } viewer { roles } }',
    );
    expect(data).toEqual({ ladder: null, viewer: { roles: ['ANONYMOUS'] } });
    expect(status).toBe(200);
    const nothing = await failing().answer('{ ladders { nodes { steps { role { name } } } } }');
    expect(nothing.data).toBeNull();
    expect(nothing.status).toBe(500);
  });

  it('is masked also when it looks like one of GraphQL', async () => {
    for (const error of [
      new GraphQLError(`inner ${SECRET}`),
      new GraphQLError(`inner ${SECRET}`, { extensions: { code: 'FORBIDDEN' } }),
      new GraphQLError(`inner ${SECRET}`, { extensions: { code: 'SOMETHING' } }),
    ]) {
      const { refusal } = testServer({ catalog: broken(error) });
      const refused = await refusal('{ role(slug: "underskoterska") { name } }');
      expect(refused.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(refused)).not.toContain('inner');
    }
  });

  it('is told when a field that may not be null is', async () => {
    const { refusal } = testServer({ catalog: { ...worldCatalog(), roles: { all: [], get: () => undefined } } });
    const refused = await refusal('{ ladder(slug: "utkast") { steps { role { name } } } }');
    expect(refused.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('bad input', () => {
  it.each([
    ['a syntax error', '{ role(slug: "underskoterska" }', 'GraphQL:s syntax'],
    ['an empty document', '# ingenting', 'GraphQL:s syntax'],
    ['an unknown field', '{ role(slug: "a") { nam } }', 'stämmer inte med schemat'],
    ['an unknown argument', '{ role(slug: "a", sloug: "b") { name } }', 'stämmer inte med schemat'],
    ['a missing argument', '{ role { name } }', 'stämmer inte med schemat'],
    [
      'a word that the enum lacks',
      '{ titles(filter: { kinds: [SECRET] }) { totalCount } }',
      'stämmer inte med schemat',
    ],
    [
      'a day that does not exist',
      '{ ladder(slug: "omsorg", asOf: "2023-02-30") { slug } }',
      'en dag i kalendern som ÅÅÅÅ-MM-DD',
    ],
    ['an operation of an unknown kind', 'subscription { role }', 'inga operationer av slaget subscription'],
  ])('is refused with 400 and told of in both languages: %s', async (_what, query, swedish) => {
    const { answer } = testServer();
    const { status, data, errors } = await answer(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    const [error] = errors ?? [];
    expect(error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      requestId: 'request-1',
      messageSv: expect.stringContaining(swedish) as string,
    });
  });

  it('is refused with 400 also when only a resolver can tell', async () => {
    const { status, data } = await testServer().answer('{ node(id: "trollkarl") { id } }');
    expect({ status, data }).toEqual({ status: 400, data: { node: null } });
  });

  it('may be a misspelt field, for which the nearest is suggested', async () => {
    const { message } = await testServer().refusal('{ role(slug: "a") { nam } }');
    expect(message).toBe('Cannot query field "nam" on type "Role". Did you mean "name"?');
  });

  it.each([
    ['a string for a number', `{ titles(first: "${SECRET}") { totalCount } }`],
    ['a string for an enum', `{ titles(filter: { kinds: ["${SECRET}"] }) { totalCount } }`],
    ['a string for an input', `{ titles(filter: "${SECRET}") { totalCount } }`],
    ['a string for a day', `{ ladder(slug: "omsorg", asOf: "${SECRET}") { slug } }`],
    ['a number too large', '{ titles(first: 191212121212) { totalCount } }'],
    ['a word for an enum', '{ titles(filter: { kinds: [S19121212] }) { totalCount } }'],
    ['a string where none can stand', `{ "${SECRET}" }`],
    ['a block string where none can stand', `{ """${SECRET}""" }`],
    ['a number where none can stand', '{ 191212121212 }'],
  ])('never comes back in the message: %s', async (_what, query) => {
    const refused = await testServer().refusal(query);
    expect(refused.extensions?.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(refused)).not.toContain('191212');
    expect(JSON.stringify(refused)).not.toContain('19121212');
  });

  it.each([
    ['Int', 'titles(first: $value) { totalCount }', SECRET],
    ['[TitleKind!]', 'titles(filter: { kinds: $value }) { totalCount }', [SECRET]],
    ['TitleFilter', 'titles(filter: $value) { totalCount }', { text: { [SECRET]: 1 } }],
    ['String!', 'role(slug: $value) { name }', { [SECRET]: 1 }],
    ['String!', 'role(slug: $value) { name }', undefined],
    ['String!', 'role(slug: $value) { name }', null],
  ])('in a variable of type %s is refused without repeating it', async (type, field, value) => {
    const { answer } = testServer();
    const { status, errors } = await answer(`query ($value: ${type === 'Int' ? 'Int!' : type}) { ${field} }`, {
      value,
    });
    expect(status).toBe(400);
    const [error] = errors ?? [];
    expect(error?.message).toMatch(/^Variable "\$value" does not hold a valid value of type ".+"\.$/u);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toContain(SECRET);
  });

  it('in a variable for a day is refused without repeating it', async () => {
    const refused = await testServer().refusal('query ($value: Date) { ladder(slug: "a", asOf: $value) { slug } }', {
      value: SECRET,
    });
    expect(refused.message).toMatch(/^\$value: A date is/u);
    expect(JSON.stringify(refused)).not.toContain(SECRET);
  });

  it('may be a null that reaches an argument through a default, which is no fault of the server', async () => {
    const server = testServer();
    const query = 'query ($slug: String = "underskoterska") { role(slug: $slug) { slug } }';
    expect(await server.ask(query)).toEqual({ role: { slug: 'underskoterska' } });
    const refused = await server.refusal(query, { slug: null });
    expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(server.logged).toEqual([]);
  });

  it('may be several operations and none chosen', async () => {
    const refused = await testServer().refusal('query A { viewer { roles } } query B { viewer { roles } }');
    expect(refused.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      messageSv: 'Ange i operationName vilken av frågorna som ska besvaras.',
    });
  });
});

it('every error code stands in the list', () => {
  expect(problemCodes).toEqual([
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'BAD_USER_INPUT',
    'QUERY_TOO_COMPLEX',
    'RATE_LIMITED',
    'INTERNAL_SERVER_ERROR',
  ]);
});
