import type { QueryLimits } from '../../../src/graphql/limits/limits';
import { testServer } from '../../support/graphql-server';

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: viewer { roles }`).join(' ')} }`;

const nested = (depth: number): string =>
  `{ organization(code: "1480") ${'{ memberOf '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)} }`;

const directives = (count: number): string => `{ viewer { roles ${'@include(if: true) '.repeat(count)} } }`;

/** A document of so many words and signs: 16 around a list of words. */
const tokens = (count: number): string =>
  `{ titles(filter: { kinds: [${'LOCAL '.repeat(count - 16)}] }) { totalCount } }`;

const limited: readonly (readonly [keyof QueryLimits, number, (size: number) => string, string])[] = [
  ['aliases', 5, aliases, 'The query has more than 5 aliases.'],
  ['depth', 6, nested, 'The query nests fields deeper than 6 levels.'],
  ['tokens', 40, tokens, 'Document contains more that 40 tokens. Parsing aborted.'],
];

describe.each(limited)('the limit of %s', (name, limit, queryOf, message) => {
  it('lets a query pass that reaches it', async () => {
    const { answer } = testServer({ limits: { [name]: limit } });
    expect((await answer(queryOf(limit))).errors).toBeUndefined();
  });

  it('refuses a query that passes it', async () => {
    const server = testServer({ limits: { [name]: limit } });
    const { status, errors, data } = await server.answer(queryOf(limit + 1));
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toBe(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', requestId: 'request-1' });
    expect(errors?.[0]?.extensions.messageSv).toMatch(/^Frågan /u);
    expect(server.logged).toEqual([]);
  });
});

describe('the limit of directives', () => {
  const repeated = (count: number): string =>
    `{ ${Array.from({ length: count }, () => 'viewer @include(if: true) { roles }').join(' ')} }`;

  it('lets a query pass that reaches it', async () => {
    expect((await testServer({ limits: { directives: 4 } }).answer(repeated(4))).errors).toBeUndefined();
  });

  it('refuses a query that passes it', async () => {
    const refused = await testServer({ limits: { directives: 4 } }).refusal(repeated(5));
    expect(refused.message).toBe('The query has more than 4 directives.');
    expect(refused.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('stands although one directive may not be repeated on a field', async () => {
    const { status } = await testServer({ limits: { directives: 4 } }).answer(directives(3));
    expect(status).toBe(400);
  });
});

it('fragments add no depth of their own, and hide none', async () => {
  const inFragments = `{ organization(code: "1480") { ...A } }
    fragment A on Organization { memberOf { ...B } } fragment B on Organization { memberOf { ... on Node { id } } }`;
  expect((await testServer({ limits: { depth: 4 } }).answer(inFragments)).errors).toBeUndefined();
  const refused = await testServer({ limits: { depth: 3 } }).refusal(inFragments);
  expect(refused.extensions?.code).toBe('QUERY_TOO_COMPLEX');
});

it('a limit is held also for the second time that a document is sent', async () => {
  const server = testServer({ limits: { aliases: 5 } });
  for (let times = 0; times < 3; times += 1) {
    expect((await server.refusal(aliases(6))).extensions?.code).toBe('QUERY_TOO_COMPLEX');
    expect((await server.answer(aliases(5))).errors).toBeUndefined();
  }
});
