import { startGuardedServer, type GuardedServer } from '../../support/guarded-server';
import { visit } from '../../support/visitor';

const ORIGIN = 'http://localhost:4000';
const REQUEST_ID = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('a refusal', () => {
  let server: GuardedServer;
  beforeEach(async () => {
    server = await startGuardedServer({ environment: { TRAPPA_DEMO: '1', TRAPPA_SIGN_INS_PER_MINUTE: '1' } });
  });
  afterEach(() => server.http.close());

  const signInAs = (account: string, headers = {}) => visit(server, ORIGIN).send('/sign-in', { account }, headers);

  it.each([
    ['a program', {}],
    ['a script of a page', { ...browser, 'sec-fetch-mode': 'cors' }],
  ])('is JSON to %s', async (_who, headers) => {
    const answer = await signInAs('nobody', headers);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, JSON_TYPE]);
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers['x-request-id'] } }],
    });
  });

  it('is a page to a browser, in both languages, with how long to wait, the request id and a way on', async () => {
    await signInAs('1480-editor');
    const answer = await signInAs('1480-editor', { ...browser, 'x-request-id': REQUEST_ID });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([429, HTML]);
    const seconds = String(answer.headers['retry-after']);
    expect(answer.body).toContain(`<p>Vänta ${seconds} sekunder och försök sedan igen.</p>`);
    expect(answer.body).toContain(`<p>Wait ${seconds} seconds, then try again.</p>`);
    expect(answer.body).toContain(`<code>${REQUEST_ID}</code>`);
    expect(answer.body).toContain('<a href="/sign-in">Logga in</a>');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('has the style that the page asks for', async () => {
    expect((await signInAs('nobody', browser)).body).toContain('<link rel="stylesheet" href="/refused.css">');
    const style = await server.http.inject('/refused.css');
    expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it.each(['/graphql', '/graphql?query=%7B'])('of the API is never a page: %s', async (url) => {
    const answer = await server.http.inject({ url, method: 'PUT', headers: browser });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([405, JSON_TYPE]);
  });

  it('is JSON where the address cannot be read', async () => {
    const answer = await server.http.inject({ url: '/%zz', headers: browser });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, JSON_TYPE]);
  });
});
