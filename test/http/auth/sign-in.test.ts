import { refusalIn, startGuardedServer, viewerIn, type GuardedServer } from '../../support/guarded-server';
import { startIssuer, type IssuerOptions, type TestIssuer } from '../../support/oidc-provider';
import { setCookiesIn } from '../../support/cookie-jar';
import { visit } from '../../support/visitor';

const ORIGIN = 'https://trappa.example';
const SECRET = 'a secret for sessions that is long enough';
const HOUR = 3_600_000;

let issuer: TestIssuer;
let server: GuardedServer;
const open: { close: () => Promise<unknown> }[] = [];

beforeAll(async () => {
  issuer = await startIssuer({ publicUrl: ORIGIN });
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.people.next = { sub: 'anna', claims: { roles: ['EDITOR'], organization: '1480' } };
  server = await start();
});
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

const start = async (environment: Readonly<Record<string, string>> = {}, at = issuer) => {
  const started = await startGuardedServer({
    environment: {
      TRAPPA_OIDC_ISSUER: at.url,
      TRAPPA_OIDC_CLIENT_ID: at.client.id,
      TRAPPA_OIDC_CLIENT_SECRET: at.client.secret,
      TRAPPA_PUBLIC_URL: ORIGIN,
      TRAPPA_SESSION_SECRET: SECRET,
      TRAPPA_SIGN_INS_PER_MINUTE: '1000',
      ...environment,
    },
  });
  open.push(started.http);
  return started;
};

const startOwnIssuer = async (options: Partial<IssuerOptions>) => {
  const own = await startIssuer({ publicUrl: ORIGIN, ...options });
  open.push(own);
  own.people.next = issuer.people.next;
  return own;
};

describe('signing in', () => {
  it('leads to the issuer and back, and then tells who asks', async () => {
    const visitor = visit(server, ORIGIN);
    const answer = await visitor.signIn();
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/']);
    expect(viewerIn(await visitor.ask())).toEqual({
      kind: 'PERSON',
      subject: expect.stringMatching(/^[\w-]{43}$/u) as string,
      grants: [{ organization: '1480', role: 'EDITOR' }],
      isPlatformAdmin: false,
    });
  });

  it('works where the issuer tells all in the ID token', async () => {
    const own = await startOwnIssuer({ tellsInIdToken: true });
    const visitor = visit(await start({}, own), ORIGIN);
    await visitor.signIn();
    expect(viewerIn(await visitor.ask())?.grants).toEqual([{ organization: '1480', role: 'EDITOR' }]);
  });

  it('works without a secret of the client', async () => {
    const own = await startOwnIssuer({ isPublicClient: true });
    const visitor = visit(await start({ TRAPPA_OIDC_CLIENT_SECRET: '' }, own), ORIGIN);
    await visitor.signIn();
    expect(viewerIn(await visitor.ask())?.kind).toBe('PERSON');
  });

  it('asks with PKCE, a state and a nonce, new each time', async () => {
    const addresses = await Promise.all(
      [1, 2].map(async () => (await visit(server, ORIGIN).get('/sign-in')).headers.location),
    );
    const [one, other] = addresses.map((address) => new URL(String(address)).searchParams);
    expect(one?.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one?.get(name)?.length).toBeGreaterThan(40);
      expect(one?.get(name)).not.toBe(other?.get(name));
    }
  });

  it('keeps the session in a cookie that no script, no other site and no open connection gets', async () => {
    const cookies = setCookiesIn(await visit(server, ORIGIN).signIn());
    const session = cookies.find((cookie) => cookie.startsWith('__Host-trappa-session='));
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=28800'])
      expect(session).toContain(attribute);
    expect(session).not.toMatch(/domain/iu);
    expect(session).not.toContain('1480');
  });

  it.each([
    ['/ladders?x=1#top', '/ladders?x=1#top'],
    ['https://evil.example', '/'],
    ['//evil.example', '/'],
    ['//evil.example/ladders', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/..//evil.example', '/'],
    ['/.//evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('asked to return to %j goes to %s', async (wanted, path) => {
    const answer = await visit(server, ORIGIN).signIn(`/sign-in?return=${encodeURIComponent(wanted)}`);
    expect(answer.headers.location).toBe(path);
  });

  it('asked to return to two places goes to the front page', async () => {
    const answer = await visit(server, ORIGIN).signIn('/sign-in?return=/a&return=/b');
    expect(answer.headers.location).toBe('/');
  });
});

describe('a sign-in that is not as it was begun', () => {
  const expectRefused = async (path: string, visitor = visit(server, ORIGIN)) => {
    const answer = await visitor.get(path);
    expect([answer.statusCode, refusalIn(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect([...visitor.cookies.keys()]).not.toContain('__Host-trappa-session');
  };

  it('is refused to another browser', async () => {
    const path = await visit(server, ORIGIN).goToIssuer();
    await expectRefused(path);
  });

  it('is refused with another state', async () => {
    const visitor = visit(server, ORIGIN);
    const path = await visitor.goToIssuer();
    await expectRefused(path.replace(/state=[^&]+/u, 'state=another'), visitor);
  });

  it('is refused with the answer to another sign-in of the same browser', async () => {
    const visitor = visit(server, ORIGIN);
    const first = await visitor.goToIssuer();
    await visitor.goToIssuer();
    await expectRefused(first, visitor);
  });

  it('is refused a second time, though the browser kept its cookie', async () => {
    const visitor = visit(server, ORIGIN);
    const path = await visitor.goToIssuer();
    const [attempt] = [...visitor.cookies];
    expect((await visitor.get(path)).statusCode).toBe(302);
    visitor.cookies.clear();
    if (attempt) visitor.cookies.set(...attempt);
    await expectRefused(path, visitor);
  });

  it('is refused when the code was made up, or the issuer says no', async () => {
    const visitor = visit(server, ORIGIN);
    const path = await visitor.goToIssuer();
    await expectRefused(path.replace(/code=[^&]+/u, 'code=made-up'), visitor);
    const another = visit(server, ORIGIN);
    const state = /state=[^&]+/u.exec(await another.goToIssuer())?.[0] ?? '';
    await expectRefused(`/sign-in/callback?error=access_denied&${state}`, another);
  });

  it('can be begun again when the issuer does not answer', async () => {
    issuer.setDown(true);
    const fresh = await start();
    const answer = await visit(fresh, ORIGIN).get('/sign-in');
    issuer.setDown(false);
    expect([answer.statusCode, refusalIn(answer)]).toEqual([503, 'INTERNAL_SERVER_ERROR']);
  });
});

describe('a session', () => {
  const signedIn = async (at = server) => {
    const visitor = visit(at, ORIGIN);
    await visitor.signIn();
    return visitor;
  };

  it('ends after its hours, says so once, and then is nobody’s', async () => {
    const begun = Date.now();
    server.setTime(new Date(begun));
    const visitor = await signedIn();
    server.setTime(new Date(begun + 8 * HOUR - 1_000));
    expect(viewerIn(await visitor.ask())?.kind).toBe('PERSON');
    server.setTime(new Date(begun + 8 * HOUR));
    const answer = await visitor.ask();
    expect([answer.statusCode, refusalIn(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(viewerIn(await visitor.ask())?.kind).toBe('ANONYMOUS');
  });

  it.each<[string, (value: string) => string]>([
    ['changed', (value) => `${value.slice(0, 20)}${value[20] === 'A' ? 'B' : 'A'}${value.slice(21)}`],
    ['cut short', (value) => value.slice(0, 30)],
    ['made up', () => 'eyJ2aWV3ZXIiOnt9fQ'],
    ['empty', () => ''],
  ])('whose cookie was %s is refused', async (_how, change) => {
    const visitor = await signedIn();
    visitor.cookies.set('__Host-trappa-session', change(visitor.cookies.get('__Host-trappa-session') ?? ''));
    expect((await visitor.ask()).statusCode).toBe(401);
  });

  it('cannot be made of the cookie of a sign-in under way', async () => {
    const visitor = visit(server, ORIGIN);
    await visitor.goToIssuer();
    visitor.cookies.set('__Host-trappa-session', visitor.cookies.get('__Host-trappa-sign-in') ?? '');
    expect((await visitor.ask()).statusCode).toBe(401);
  });

  it('outlives a restart, and a new secret as long as the old is kept', async () => {
    const visitor = await signedIn();
    const fresh = 'another secret for sessions that is long';
    for (const [secret, status] of [
      [SECRET, 200],
      [`${fresh},${SECRET}`, 200],
      [fresh, 401],
    ] as const) {
      const later = visit(await start({ TRAPPA_SESSION_SECRET: secret }), ORIGIN);
      for (const cookie of visitor.cookies) later.cookies.set(...cookie);
      expect((await later.ask()).statusCode).toBe(status);
    }
  });

  it('gives way to a token, which says more', async () => {
    const visitor = await signedIn();
    expect((await visitor.ask({ authorization: 'Bearer nonsense' })).statusCode).toBe(401);
  });

  it('stands in no log, nor whose it is, nor what it was got with', async () => {
    const visitor = visit(server, ORIGIN);
    const path = await visitor.goToIssuer();
    const attempt = [...visitor.cookies.values()];
    await visitor.get(path);
    const subject = viewerIn(await visitor.ask())?.subject ?? 'none';
    await visitor.get(path);
    const query = [...new URLSearchParams(path.split('?')[1]).values()].filter((value) => !value.startsWith('http'));
    expect(server.log()).toContain('somebody has signed in');
    for (const secret of [...attempt, ...visitor.cookies.values(), ...query, subject, 'anna', issuer.client.secret]) {
      expect(server.log()).not.toContain(secret);
    }
  });
});

describe('signing out', () => {
  it('ends the session, also for a copy of the cookie, and leads to the issuer to end the one there', async () => {
    const visitor = visit(server, ORIGIN);
    await visitor.signIn();
    const copy = new Map(visitor.cookies);
    const answer = await visitor.send('/sign-out');
    expect(answer.statusCode).toBe(303);
    expect(String(answer.headers.location)).toMatch(new RegExp(`^${issuer.url}/session/end\\?.*client_id=trappa`, 'u'));
    expect(viewerIn(await visitor.ask())?.kind).toBe('ANONYMOUS');
    for (const cookie of copy) visitor.cookies.set(...cookie);
    expect((await visitor.ask()).statusCode).toBe(401);
  });

  it('leads home, and ends the session here, when the issuer does not answer', async () => {
    const visitor = visit(server, ORIGIN);
    await visitor.signIn();
    const other = await start();
    issuer.setDown(true);
    const later = visit(other, ORIGIN);
    for (const cookie of visitor.cookies) later.cookies.set(...cookie);
    const answer = await later.send('/sign-out');
    issuer.setDown(false);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect([...later.cookies.keys()]).toEqual([]);
  });

  it('is nothing that a link can do', async () => {
    expect((await visit(server, ORIGIN).get('/sign-out')).statusCode).toBe(404);
  });
});

describe('a page elsewhere', () => {
  const elsewhere: [string, Record<string, string>][] = [
    ['on another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['on a neighbouring host', { origin: 'https://other.trappa.example', 'sec-fetch-site': 'same-site' }],
    ['on another site, by an old browser', { origin: 'https://evil.example', 'sec-fetch-site': '' }],
    ['that hides its origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['without TLS', { origin: 'http://trappa.example' }],
  ];

  it.each(elsewhere)('%s cannot ask as whoever is signed in', async (_where, headers) => {
    const visitor = visit(server, ORIGIN);
    await visitor.signIn();
    const answer = await visitor.ask(headers);
    expect([answer.statusCode, refusalIn(answer)]).toEqual([403, 'FORBIDDEN']);
  });

  it.each(elsewhere)('%s cannot sign anybody out', async (_where, headers) => {
    const visitor = visit(server, ORIGIN);
    await visitor.signIn();
    expect((await visitor.send('/sign-out', {}, headers)).statusCode).toBe(403);
    expect(viewerIn(await visitor.ask())?.kind).toBe('PERSON');
  });

  it('that only reads is answered as somebody unknown', async () => {
    const visitor = visit(server, ORIGIN);
    await visitor.signIn();
    const answer = await visitor.get('/graphql?query={a}', { 'sec-fetch-site': 'cross-site' });
    expect(viewerIn(answer)?.kind).toBe('ANONYMOUS');
  });

  it('cannot be told from nowhere, so a cookie needs a browser that says whence it comes', async () => {
    const visitor = visit(server, ORIGIN);
    await visitor.signIn();
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await server.ask({ cookie })).statusCode).toBe(403);
  });
});
