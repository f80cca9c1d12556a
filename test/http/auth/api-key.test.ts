import { randomBytes } from 'node:crypto';
import { apiKeySecretOf } from '../../../src/app/access/api-key-secret';
import { startGuardedServer, viewerIn, type GuardedServer } from '../../support/guarded-server';

const newSecret = (): string => apiKeySecretOf(randomBytes(32));
const bearer = (secret: string) => ({
  authorization: `Bearer ${secret}`,
  'x-request-id': '4bf92f3577b34da6a3ce929d0e0e4736',
});

let server: GuardedServer;
beforeEach(async () => {
  server = await startGuardedServer({ environment: { TRAPPA_SIGN_INS_PER_MINUTE: '1000' } });
});
afterEach(() => server.http.close());

describe('an API key', () => {
  it('tells who asks: its own id, in its own organisation only', async () => {
    const secret = newSecret();
    server.addKey(secret, { id: 'key-7', organization: '1280', roles: ['HR_SYSTEM', 'EDITOR'] });
    expect(viewerIn(await server.ask(bearer(secret)))).toEqual({
      kind: 'API_KEY',
      subject: 'key-7',
      grants: [
        { organization: '1280', role: 'HR_SYSTEM' },
        { organization: '1280', role: 'EDITOR' },
      ],
      isPlatformAdmin: false,
    });
    expect(server.uses).toEqual(['key-7']);
  });

  it('is known by its form, and its secret has 256 bits', () => {
    expect(newSecret()).toMatch(/^trappa_[\w-]{43}$/u);
  });

  it('is refused in the same words whether it is unknown, expired, revoked or no key at all', async () => {
    const [expired, revoked] = [newSecret(), newSecret()];
    server.addKey(expired, { expiresAt: '2020-01-01T00:00:00.000Z' });
    server.addKey(revoked, { revokedAt: '2020-01-01T00:00:00.000Z' });
    const refused = [expired, revoked, newSecret(), 'trappa_', `trappa_${'x'.repeat(5_000)}`, 'garbage'];
    const answers = await Promise.all(refused.map((secret) => server.ask(bearer(secret))));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const headers = answers.map((answer) => JSON.stringify({ ...answer.headers, date: '' }));
    expect(new Set(headers).size).toBe(1);
    expect(server.uses).toEqual([]);
  });

  it('ends at the instant when it expires', async () => {
    const secret = newSecret();
    server.addKey(secret, { expiresAt: '2026-06-01T12:00:00.000Z' });
    server.setTime(new Date('2026-06-01T11:59:59.999Z'));
    expect((await server.ask(bearer(secret))).statusCode).toBe(200);
    server.setTime(new Date('2026-06-01T12:00:00.000Z'));
    expect((await server.ask(bearer(secret))).statusCode).toBe(401);
  });

  it('stands in no log', async () => {
    const secret = newSecret();
    server.addKey(secret);
    await server.ask(bearer(secret));
    await server.ask(bearer(`${secret.slice(0, -1)}_`));
    expect(server.log()).toContain('"path":"/graphql"');
    expect(server.log()).not.toContain(secret.slice(7, -1));
    expect(server.log()).not.toContain('key-1');
  });
});

describe('whoever brings nothing', () => {
  it('is anonymous', async () => {
    expect(viewerIn(await server.ask())).toMatchObject({ kind: 'ANONYMOUS', grants: [] });
  });

  it('is anonymous with a cookie that this server never gives', async () => {
    expect(viewerIn(await server.ask({ cookie: 'trappa-session=a;b=c' }))?.kind).toBe('ANONYMOUS');
  });
});
