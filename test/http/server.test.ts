import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { readConfig } from '../../src/config/config';
import type { Readiness } from '../../src/http/health';
import { createLogger } from '../../src/http/logger';
import { createHttpServer } from '../../src/http/server';
import { fakeUnitOfWork } from '../support/fakes/unit-of-work';
import { collectLog } from '../support/log-lines';
import { pagesFolder } from '../support/pages-folder';

const ready: Readiness = { ready: true, checks: { database: true }, release: 3 };

const folder = pagesFolder();

const open: FastifyInstance[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

const start = async (
  parts: {
    environment?: Record<string, string>;
    readiness?: Readiness;
    graphql?: RouteHandlerMethod;
    graceMilliseconds?: number;
  } = {},
) => {
  const config = readConfig(parts.environment ?? {});
  const log = collectLog();
  const server = await createHttpServer({
    limits: config.limits,
    logger: createLogger(config, log.destination),
    access: config.access,
    authenticateApiKey: () => Promise.resolve(undefined),
    endedSessions: fakeUnitOfWork().stores.endedSessions,
    now: () => new Date(),
    newId: () => 'request-from-trappa',
    readiness: () => Promise.resolve(parts.readiness ?? ready),
    graphql: parts.graphql ?? (() => ({ data: {} })),
    pagesFolder: folder,
    listTemplates: {
      titles: { csv: Buffer.from('titel'), xlsx: Buffer.from('PK') },
      people: { csv: Buffer.from('person-id'), xlsx: Buffer.from('PK-people') },
    },
    graceMilliseconds: parts.graceMilliseconds,
  });
  open.push(server);
  return { server, log };
};

const post = (server: FastifyInstance, payload: string, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('health', () => {
  it('is alive as long as the process runs', async () => {
    const { server } = await start();
    const answer = await server.inject('/livez');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is ready when everything it depends on works', async () => {
    const { server } = await start();
    const answer = await server.inject('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok', checks: { database: true }, release: 3 }]);
  });

  it('is not ready, and says why, when something does not', async () => {
    const { server } = await start({ readiness: { ready: false, checks: { database: false }, release: 0 } });
    const answer = await server.inject('/readyz');
    expect([answer.statusCode, answer.json<Readiness>().checks]).toEqual([503, { database: false }]);
  });
});

describe('a request', () => {
  it('gets a request id back', async () => {
    const { server } = await start();
    expect((await server.inject('/livez')).headers['x-request-id']).toBe('request-from-trappa');
  });

  it.each(['0b5d4c8e-3f7a-4f0e-9a52-6d1d1f0b7c11', '4bf92f3577b34da6a3ce929d0e0e4736'])(
    'keeps the id of its caller: %s',
    async (id) => {
      const { server } = await start();
      const answer = await server.inject({ url: '/livez', headers: { 'x-request-id': id } });
      expect(answer.headers['x-request-id']).toBe(id);
    },
  );

  it.each(['anst-1024-b', '19811218-9876', 'fdc2f3a0'])(
    'does not keep an id that could be that of a person: %s',
    async (id) => {
      const { server } = await start();
      const answer = await server.inject({ url: '/livez', headers: { 'x-request-id': id } });
      expect(answer.headers['x-request-id']).toBe('request-from-trappa');
    },
  );

  it('does not keep an id that could break a log', async () => {
    const { server } = await start();
    const answer = await server.inject({ url: '/livez', headers: { 'x-request-id': 'a b\tc {"level":60}' } });
    expect(answer.headers['x-request-id']).toBe('request-from-trappa');
  });

  it('is logged by method, path and status, and by nothing that tells who asked about whom', async () => {
    const { server, log } = await start({ environment: { LOG_LEVEL: 'trace' } });
    const headers = { cookie: 'secret', authorization: 'Bearer secret', 'x-person': 'secret' };
    await server.inject({ url: '/graphql?query=secret&variables=secret', remoteAddress: '192.0.2.7', headers });
    await post(server, '{"query":"{ secret }","operationName":"secret","variables":{"externalId":"secret"}}', headers);
    await post(server, '{"secret');
    expect(log.text()).toContain('"path":"/graphql"');
    expect(log.text()).not.toMatch(/secret|192\.0\.2\.7/u);
  });

  it('at an address that nothing answers at is logged without it', async () => {
    const { server, log } = await start({ environment: { LOG_LEVEL: 'trace' } });
    await server.inject('/people/secret');
    await server.inject('/people/%zz/secret');
    expect(log.text()).toContain('"path":"unknown"');
    expect(log.text()).not.toContain('secret');
  });
});

describe('a request that cannot be answered', () => {
  it.each([
    ['a body that is no JSON', '{', {}, 400, 'BAD_USER_INPUT'],
    ['an empty body', '', {}, 400, 'BAD_USER_INPUT'],
    ['another content type', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'BAD_USER_INPUT'],
    ['a body that is too large', JSON.stringify('x'.repeat(1_001)), {}, 413, 'BAD_USER_INPUT'],
    ['a host that is none', '{}', { host: '[', 'x-fails': 'host' }, 400, 'BAD_USER_INPUT'],
  ])('is refused as JSON for %s', async (_what, body, headers, status, code) => {
    const graphql: RouteHandlerMethod = (request) => ({ url: new URL(`http://${request.host}/`).href });
    const { server } = await start({ environment: { TRAPPA_BODY_LIMIT: '1000' }, graphql });
    const answer = await post(server, body, headers);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({
      errors: [
        {
          extensions: {
            code,
            requestId: 'request-from-trappa',
            messageSv: expect.stringMatching(/\p{Lu}.+\./u) as string,
          },
        },
      ],
    });
  });

  it.each([
    ['another encoding', Buffer.from('{"query":"f\u00f6rskola"}', 'latin1'), 'application/json'],
    ['another charset', Buffer.from('{}'), 'application/json; charset=iso-8859-1'],
  ])('is refused in %s than UTF-8, which would lose letters', async (_what, payload, type) => {
    const { server } = await start();
    const answer = await server.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': type } });
    expect(answer.statusCode).toBe(415);
    expect(answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('UTF-8') as string }] });
  });

  it('is told which methods there are when it uses another', async () => {
    const { server } = await start();
    const answer = await server.inject({ method: 'DELETE', url: '/graphql' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST']);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is refused as JSON when the address cannot be read', async () => {
    const { server } = await start();
    const answer = await server.inject('/%zz');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { messageSv: 'Adressen går inte att läsa.' } }] });
  });

  it('gets the request id also when GraphQL refused it without', async () => {
    const graphql: RouteHandlerMethod = (_request, reply) =>
      reply.code(400).type('application/json').send('{"errors":[{"message":"no","extensions":{"code":"X"}}]}');
    const { server } = await start({ graphql });
    expect((await post(server, '{}')).json()).toEqual({
      errors: [{ message: 'no', extensions: { code: 'X', requestId: 'request-from-trappa' } }],
    });
  });

  it('is told that there is nothing at an unknown address', async () => {
    const { server } = await start();
    const answer = await server.inject('/nowhere');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('gets the request id and nothing more when something breaks here', async () => {
    const graphql: RouteHandlerMethod = () => {
      throw new Error('password=hunter2');
    };
    const { server, log } = await start({ graphql });
    const answer = await post(server, '{}');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('hunter2');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { requestId: 'request-from-trappa' } }] });
    expect(log.text()).toContain('request failed');
  });

  it('is asked to wait when there are too many from one address', async () => {
    const { server } = await start({ environment: { TRAPPA_REQUESTS_PER_MINUTE: '2' } });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await post(server, '{}')).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await post(server, '{}');
    expect(refused.headers['retry-after']).toBeDefined();
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('does not count against health', async () => {
    const { server } = await start({ environment: { TRAPPA_REQUESTS_PER_MINUTE: '1' } });
    for (let count = 0; count < 3; count += 1) expect((await server.inject('/livez')).statusCode).toBe(200);
  });
});

describe('a server that closes', () => {
  const connect = async (server: FastifyInstance): Promise<Socket> => {
    const { port } = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
    const socket = createConnection(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };
  const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n';

  it('answers what is under way and then ends the connection', async () => {
    const { server } = await start();
    const socket = await connect(server);
    socket.write(`${head}{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = server.close();
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write('}');
    await once(socket, 'close');
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200[^]*connection: close/iu);
  });

  it('does not wait for ever for a body that never comes', async () => {
    const { server } = await start({ graceMilliseconds: 100 });
    const socket = await connect(server);
    socket.on('error', () => undefined);
    socket.write(`${head}{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = Date.now();
    await server.close();
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('the lists to fill in', () => {
  it.each([
    ['titles', 'titlar', 'csv', 'text/csv; charset=utf-8', 'titel'],
    ['titles', 'titlar', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['people', 'personer', 'csv', 'text/csv; charset=utf-8', 'person-id'],
    ['people', 'personer', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK-people'],
  ])('are there for anybody to save: %s as %s.%s', async (name, fileName, format, type, content) => {
    const { server } = await start();
    const answer = await server.inject(`/templates/${name}.${format}`);
    expect([answer.statusCode, answer.body]).toEqual([200, content]);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}.${format}"`,
      'cache-control': 'public, max-age=3600',
    });
  });
});
