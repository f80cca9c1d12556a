import { randomBytes } from 'node:crypto';
import { apiKeySecretOf } from '../../../src/app/access/api-key-secret';
import { refusalIn, startGuardedServer, type GuardedServer } from '../../support/guarded-server';
import { visit } from '../../support/visitor';

const [HERE, THERE] = ['192.0.2.1', '192.0.2.2'];
const newSecret = (): string => apiKeySecretOf(randomBytes(32));
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

const open: GuardedServer[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ http }) => http.close())));

const start = async (environment: Readonly<Record<string, string>>) => {
  const server = await startGuardedServer({ environment });
  open.push(server);
  return server;
};

describe('the limits', () => {
  it('bound each key, from whichever addresses it asks, and not another', async () => {
    const server = await start({ TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '2' });
    const [one, other] = [newSecret(), newSecret()];
    server.addKey(one, { id: 'one' });
    server.addKey(other, { id: 'other' });
    const statuses = [];
    for (const from of [HERE, THERE, HERE]) statuses.push((await server.ask(bearer(one), from)).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await server.ask(bearer(other), HERE)).statusCode).toBe(200);
    expect((await server.ask({}, HERE)).statusCode).toBe(200);
  });

  it('bound each address, whoever asks', async () => {
    const server = await start({ TRAPPA_REQUESTS_PER_MINUTE: '2' });
    const secret = newSecret();
    server.addKey(secret);
    await server.ask({}, HERE);
    await server.ask(bearer(secret), HERE);
    expect((await server.ask(bearer(secret), HERE)).statusCode).toBe(429);
    expect((await server.ask(bearer(secret), THERE)).statusCode).toBe(200);
  });

  it('bound the keys and tokens that cannot be used, and say when to try again', async () => {
    const server = await start({ TRAPPA_SIGN_INS_PER_MINUTE: '2' });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await server.ask(bearer(newSecret()), HERE)).statusCode);
    expect(statuses).toEqual([401, 401, 429, 429]);
    const refused = await server.ask(bearer('x.y.z'), HERE);
    expect(refusalIn(refused)).toBe('RATE_LIMITED');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await server.ask(bearer(newSecret()), THERE)).statusCode).toBe(401);
  });

  it('do not bound the keys that can be used by those that cannot, once they have been used there', async () => {
    const server = await start({ TRAPPA_SIGN_INS_PER_MINUTE: '2' });
    const secret = newSecret();
    server.addKey(secret);
    await server.ask(bearer(secret), HERE);
    for (let count = 0; count < 4; count += 1) await server.ask(bearer(newSecret()), HERE);
    expect((await server.ask(bearer(secret), HERE)).statusCode).toBe(200);
  });

  it('look at no key any longer from where too many could not be used', async () => {
    const server = await start({ TRAPPA_SIGN_INS_PER_MINUTE: '2' });
    const secret = newSecret();
    server.addKey(secret);
    for (let count = 0; count < 2; count += 1) await server.ask(bearer(newSecret()), HERE);
    expect((await server.ask(bearer(secret), HERE)).statusCode).toBe(429);
    expect(server.uses).toEqual([]);
  });

  it('bound the attempts to sign in', async () => {
    const server = await start({ TRAPPA_SIGN_INS_PER_MINUTE: '2', TRAPPA_DEMO: '1' });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) {
      const visitor = visit(server, 'http://localhost:4000');
      statuses.push((await visitor.send('/sign-in', { account: '1480-editor' })).statusCode);
    }
    expect(statuses).toEqual([303, 303, 429]);
  });

  it('take the word of no proxy that is not named', async () => {
    const statuses = async (environment: Readonly<Record<string, string>>) => {
      const server = await start({ TRAPPA_REQUESTS_PER_MINUTE: '1', ...environment });
      return [
        (await server.ask({ 'x-forwarded-for': '198.51.100.1' }, HERE)).statusCode,
        (await server.ask({ 'x-forwarded-for': '198.51.100.2' }, HERE)).statusCode,
      ];
    };
    expect(await statuses({})).toEqual([200, 429]);
    expect(await statuses({ TRAPPA_TRUSTED_PROXIES: THERE })).toEqual([200, 429]);
    expect(await statuses({ TRAPPA_TRUSTED_PROXIES: '192.0.2.0/24' })).toEqual([200, 200]);
  });
});
