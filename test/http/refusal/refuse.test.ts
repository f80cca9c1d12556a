import { startGuardedServer, type GuardedServer } from '../../support/guarded-server';
import { visit } from '../../support/visitor';

const ORIGIN = 'http://localhost:4000';
const REQUEST_ID = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('a refusal', () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await startGuardedServer({ environment: { TRAPPA_DEMO: '1', TRAPPA_SIGN_INS_PER_MINUTE: '1' } });
  });
  afterAll(() => server.http.close());

  const signInAs = (account: string, headers = {}) => visit(server, ORIGIN).send('/sign-in', { account }, headers);

  it('is JSON to a program', async () => {
    const answer = await signInAs('nobody');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, JSON_TYPE]);
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers['x-request-id'] } }],
    });
  });

  it('is a page to a browser, in both languages, with how long to wait, the request id and a way on', async () => {
    const answer = await signInAs('1480-editor', { ...browser, 'x-request-id': REQUEST_ID });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([429, HTML]);
    const seconds = String(answer.headers['retry-after']);
    expect(answer.body).toContain(`<p>Vänta ${seconds} sekunder och försök sedan igen.</p>`);
    expect(answer.body).toContain(`<p>Wait ${seconds} seconds, then try again.</p>`);
    expect(answer.body).toContain(`<code>${REQUEST_ID}</code>`);
    expect(answer.body).toContain('<a href="/sign-in">Logga in</a>');
    expect(answer.headers['cache-control']).toBe('no-store');
    const style = await server.http.inject('/refused.css');
    expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(answer.body).toContain('<link rel="stylesheet" href="/refused.css">');
  });

  it('is a page also of an address that cannot be read', async () => {
    const answer = await server.http.inject({ url: '/%zz', headers: browser });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, HTML]);
    expect(answer.body).toContain('<p>Adressen går inte att läsa.</p>');
  });

  it.each(['/graphql', '/graphql?query=%7B', '/graphql/'])('of the API is never a page: %s', async (url) => {
    const answer = await server.http.inject({ url, method: 'PUT', headers: browser });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type']).toBe(JSON_TYPE);
  });
});
