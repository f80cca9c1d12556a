import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT, type JWTPayload } from 'jose';
import { startGuardedServer, refusalIn, viewerIn, type GuardedServer } from '../../support/guarded-server';
import { startIssuer, type TestIssuer } from '../../support/oidc-provider';

const PUBLIC_URL = 'http://localhost:4000';

let issuer: TestIssuer;
let server: GuardedServer;

beforeAll(async () => {
  issuer = await startIssuer({ publicUrl: PUBLIC_URL, systemClaims: { roles: ['HR_SYSTEM'], organization: '1480' } });
  server = await start(issuer);
});
afterAll(async () => {
  await server.http.close();
  await issuer.close();
});

const start = ({ url }: Pick<TestIssuer, 'url'>, environment: Readonly<Record<string, string>> = {}) =>
  startGuardedServer({
    keyCooldownMilliseconds: 0,
    environment: {
      TRAPPA_OIDC_ISSUER: url,
      TRAPPA_OIDC_CLIENT_ID: 'trappa',
      TRAPPA_PUBLIC_URL: PUBLIC_URL,
      TRAPPA_SESSION_SECRET: 'a secret for sessions that is long enough',
      TRAPPA_SIGN_INS_PER_MINUTE: '1000',
      ...environment,
    },
  });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

const good = (): JWTPayload => ({
  iss: issuer.url,
  aud: 'trappa',
  sub: 'a-person',
  exp: seconds(300),
  iat: seconds(0),
  roles: ['EDITOR'],
  organization: '1480',
});

/** A token signed with the issuer's own key. */
const signed = (
  claims: JWTPayload,
  { alg = 'RS256', header = {} }: { alg?: 'RS256' | 'ES256'; header?: Record<string, string> } = {},
): Promise<string> => {
  const key = issuer.keys().find((one) => one.alg === alg);
  if (!key) throw new Error('There is no such key.');
  return new SignJWT(claims).setProtectedHeader({ alg, kid: key.kid, typ: 'at+jwt', ...header }).sign(key.privateKey);
};

const unsigned = (header: object, claims: object): string =>
  [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

describe('an access token', () => {
  it('of a system, got from the issuer, tells who asks', async () => {
    const viewer = viewerIn(await server.ask(bearer(await issuer.systemToken())));
    expect(viewer).toEqual({
      kind: 'SYSTEM',
      subject: expect.stringMatching(/^[\w-]{43}$/u) as string,
      grants: [{ organization: '1480', role: 'HR_SYSTEM' }],
      isPlatformAdmin: false,
    });
  });

  it.each(['RS256', 'ES256'] as const)('of a person, signed with %s, tells who asks', async (alg) => {
    const viewer = viewerIn(await server.ask(bearer(await signed(good(), { alg }))));
    expect(viewer).toMatchObject({ kind: 'PERSON', grants: [{ organization: '1480', role: 'EDITOR' }] });
  });

  it('tells who an employee or a manager is among the people, and which units a manager leads', async () => {
    const claims = { ...good(), roles: ['EMPLOYEE', 'MANAGER'], person: '0007', units: ['1480:forskola-nord'] };
    expect(viewerIn(await server.ask(bearer(await signed(claims))))?.grants).toEqual([
      { organization: '1480', role: 'EMPLOYEE', person: '0007' },
      { organization: '1480', role: 'MANAGER', person: '0007', units: ['forskola-nord'] },
    ]);
  });

  it('whose claim cannot be used is of nobody among the people, and the log tells the claim by its name', async () => {
    const claims = { ...good(), roles: ['EMPLOYEE'], person: 'canary@example.se' };
    const viewer = viewerIn(await server.ask(bearer(await signed(claims))));
    expect(viewer?.grants).toEqual([{ organization: '1480', role: 'EMPLOYEE' }]);
    expect(server.log()).toContain('"claim":"person"');
    expect(server.log()).not.toContain('canary');
  });

  it('is taken half a minute after and before its time, since clocks differ', async () => {
    const late = await signed({ ...good(), exp: seconds(-20) });
    const early = await signed({ ...good(), nbf: seconds(20) });
    expect([(await server.ask(bearer(late))).statusCode, (await server.ask(bearer(early))).statusCode]).toEqual([
      200, 200,
    ]);
  });

  it('carries the subject so that nobody can read it, the same each time and unlike that of others', async () => {
    const subject = async (sub: string) =>
      viewerIn(await server.ask(bearer(await signed({ ...good(), sub }))))?.subject;
    expect(await subject('19121212-1212')).toBe(await subject('19121212-1212'));
    expect(await subject('19121212-1212')).not.toBe(await subject('19121212-1220'));
    expect(await subject('19121212-1212')).not.toContain('1912');
  });

  const another = async () => (await import('jose')).generateKeyPair('RS256');

  it.each<[string, () => Promise<string> | string]>([
    ['from another issuer', () => signed({ ...good(), iss: 'https://other.example' })],
    ['for another audience', () => signed({ ...good(), aud: 'another' })],
    ['for nobody', () => signed({ ...good(), aud: undefined })],
    ['that has expired', () => signed({ ...good(), exp: seconds(-31) })],
    ['that never expires', () => signed({ ...good(), exp: undefined })],
    ['that is not valid yet', () => signed({ ...good(), nbf: seconds(60) })],
    ['without a subject', () => signed({ ...good(), sub: undefined })],
    ['that is an ID token by its nonce', () => signed({ ...good(), nonce: 'n' }, { header: { typ: 'JWT' } })],
    ['that is an ID token by its type', () => signed({ ...good(), typ: 'ID' }, { header: { typ: 'JWT' } })],
    ['of another type', () => signed(good(), { header: { typ: 'logout+jwt' } })],
    ['without a signature', () => `${unsigned({ alg: 'none' }, good())}.`],
    ['without an algorithm it may name', () => `${unsigned({ alg: 'NONE' }, good())}.`],
    [
      'signed by the public key as if it were a secret',
      async () => {
        const [key] = issuer.keys();
        if (!key) throw new Error('There is no key.');
        const publicKey = await importJWK({ ...key.publicJwk, ext: true }, 'RS256');
        if (publicKey instanceof Uint8Array) throw new Error('The key is not asymmetric.');
        const text = unsigned({ alg: 'HS256', kid: key.kid, typ: 'at+jwt' }, good());
        return `${text}.${createHmac('sha256', await exportSPKI(publicKey))
          .update(text)
          .digest('base64url')}`;
      },
    ],
    [
      'signed by somebody else under the name of the issuer’s key',
      async () => {
        const { privateKey } = await another();
        const kid = issuer.keys()[0]?.kid;
        return new SignJWT(good()).setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt' }).sign(privateKey);
      },
    ],
    [
      'signed by a key that nobody knows',
      async () => {
        const { privateKey } = await another();
        return new SignJWT(good()).setProtectedHeader({ alg: 'RS256', kid: 'x', typ: 'at+jwt' }).sign(privateKey);
      },
    ],
    [
      'that was changed on the way',
      async () => {
        const [header, , signature] = (await signed(good())).split('.');
        const claims = Buffer.from(JSON.stringify({ ...good(), roles: ['ADMIN'] })).toString('base64url');
        return [header, claims, signature].join('.');
      },
    ],
    ['that is none', () => 'nonsense'],
  ])('%s is refused, and never taken for that of somebody unknown', async (_what, make) => {
    const answer = await server.ask(bearer(await make()));
    expect([answer.statusCode, refusalIn(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="trappa", error="invalid_token"');
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'Negotiate x'])(
    'cannot be sent as "%s"',
    async (authorization) => {
      expect((await server.ask({ authorization })).statusCode).toBe(401);
    },
  );

  it('stands in no log, nor whom it tells of', async () => {
    const token = await signed({ ...good(), sub: 'secret-subject' });
    const subject = viewerIn(await server.ask(bearer(token)))?.subject ?? '';
    await server.ask(bearer(`${token}x`));
    expect(server.log()).toContain('"path":"/graphql"');
    for (const secret of [token, token.slice(-40), 'secret-subject', subject])
      expect(server.log()).not.toContain(secret);
  });
});

describe('the issuer’s keys', () => {
  it('are fetched once for many tokens', async () => {
    const fresh = await start(issuer);
    const before = issuer.keyFetches();
    for (let count = 0; count < 5; count += 1) await fresh.ask(bearer(await signed(good())));
    await fresh.http.close();
    expect(issuer.keyFetches() - before).toBe(1);
  });

  it('are fetched again when a token names a new one, and the old are worth nothing then', async () => {
    const rotating = await startIssuer({ publicUrl: PUBLIC_URL, systemClaims: { roles: [] } });
    const its = await start(rotating);
    const old = await rotating.systemToken();
    expect((await its.ask(bearer(old))).statusCode).toBe(200);
    await rotating.rotateKeys();
    expect((await its.ask(bearer(await rotating.systemToken()))).statusCode).toBe(200);
    expect((await its.ask(bearer(old))).statusCode).toBe(401);
    await its.http.close();
    await rotating.close();
  });
});

describe('an issuer that does not answer', () => {
  const refusalTo = async (its: GuardedServer, token: string) => {
    const answer = await its.ask(bearer(token));
    return [answer.statusCode, refusalIn(answer)];
  };

  it('makes tokens wait and nobody else, until it answers again', async () => {
    const its = await start(issuer);
    const token = await signed(good());
    issuer.setDown(true);
    expect(await refusalTo(its, token)).toEqual([503, 'INTERNAL_SERVER_ERROR']);
    expect((await its.ask()).statusCode).toBe(200);
    issuer.setDown(false);
    expect(await refusalTo(its, token)).toEqual([503, 'INTERNAL_SERVER_ERROR']);
    its.setTime(new Date(Date.now() + 6_000));
    expect(viewerIn(await its.ask(bearer(token)))?.kind).toBe('PERSON');
    await its.http.close();
  });

  it('may be gone altogether', async () => {
    const gone = await startIssuer({ publicUrl: PUBLIC_URL });
    await gone.close();
    const its = await start(gone);
    expect(await refusalTo(its, await signed(good()))).toEqual([503, 'INTERNAL_SERVER_ERROR']);
    await its.http.close();
  });

  it('may lose its keys', async () => {
    const its = await start(issuer);
    await its.ask(bearer('a.b.c'));
    issuer.setDown(true);
    const [status] = await refusalTo(its, await signed(good()));
    issuer.setDown(false);
    expect(status).toBe(503);
    await its.http.close();
  });
});
