import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { overHttp, testServer } from '../support/graphql-server';

let http: FastifyInstance;
let url: string;

beforeAll(async () => {
  http = await overHttp(testServer());
  url = `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});

afterAll(() => http.close());

const JSON_TYPE = 'application/json';

const post = async (body: string, headers: Record<string, string> = { 'content-type': JSON_TYPE }) => {
  const response = await fetch(url, { method: 'POST', body, headers });
  return { response, text: await response.text() };
};

it('answers a query by POST and by GET', async () => {
  const { response, text } = await post(JSON.stringify({ query: '{ release { number } }' }));
  expect(response.status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ data: { release: { number: 2 } }, extensions: { cost: { requested: 2 } } });
  const get = await fetch(`${url}?query=${encodeURIComponent('{ release { number } }')}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  expect(await get.json()).toMatchObject({ data: { release: { number: 2 } } });
});

describe('a malformed request is refused with JSON, a code and 4xx', () => {
  it.each([
    ['no query', JSON.stringify({ variables: {} })],
    ['an empty object', '{}'],
    ['a list, for batching is off', JSON.stringify([{ query: '{ release { number } }' }])],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['a query that is no string', JSON.stringify({ query: { a: 1 } })],
    ['an empty query', JSON.stringify({ query: '' })],
    ['variables that are a string', JSON.stringify({ query: '{ release { number } }', variables: '{}' })],
    ['variables that are a list', JSON.stringify({ query: '{ release { number } }', variables: [1] })],
    ['an operation name that is a number', JSON.stringify({ query: '{ release { number } }', operationName: 7 })],
    ['an operation that is not there', JSON.stringify({ query: '{ release { number } }', operationName: 'Ingen' })],
    ['extensions that are a string', JSON.stringify({ query: '{ release { number } }', extensions: 'a' })],
    ['a syntax error', JSON.stringify({ query: '{' })],
    ['an unknown field', JSON.stringify({ query: '{ ingen }' })],
    ['a page too large', JSON.stringify({ query: '{ titles(first: 201) { totalCount } }' })],
    ['a mutation', JSON.stringify({ query: 'mutation { publish }' })],
    ['a subscription', JSON.stringify({ query: 'subscription { changes }' })],
  ])('%s', async (_what, body) => {
    const { response, text } = await post(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/u);
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('a persisted query, with a code and words that make a client send the whole query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'abc' } };
    const { text } = await post(JSON.stringify({ extensions }));
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('a request that a form on another site could send', async () => {
    const { response, text } = await post('query={release{number}}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const get = await fetch(`${url}?query=%7Brelease%7Bnumber%7D%7D`);
    expect(get.status).toBe(400);
    expect(await get.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('a browser that asks for a page gets no page', async () => {
    const response = await fetch(url, { headers: { accept: 'text/html', 'apollo-require-preflight': 'yes' } });
    expect(response.status).toBe(406);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/u);
  });

  it.each(['query=%7B', 'variables=%7B', 'query=a&query=b', 'query=mutation%20%7Ba%7D'])('GET ?%s', async (search) => {
    const response = await fetch(`${url}?${search}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('by the GraphQL over HTTP specification', () => {
  const audits = serverAudits({
    url: () => url,
    fetchFn: (address: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('apollo-require-preflight', 'yes');
      return fetch(address, { ...init, headers });
    },
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    if (result.status === 'error') throw new Error(result.reason);
  });
});
