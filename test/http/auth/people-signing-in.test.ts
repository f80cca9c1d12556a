import { setCookiesIn } from '../../support/cookie-jar';
import { startGuardedServer, viewerIn, type GuardedServer } from '../../support/guarded-server';
import { startIssuer, type TestIssuer } from '../../support/oidc-provider';
import { visit } from '../../support/visitor';

const ORIGIN = 'https://trappa.example';

let issuer: TestIssuer;
let server: GuardedServer;

beforeAll(async () => {
  issuer = await startIssuer({ publicUrl: ORIGIN });
});
afterAll(() => issuer.close());
beforeEach(async () => {
  server = await startGuardedServer({
    environment: {
      TRAPPA_OIDC_ISSUER: issuer.url,
      TRAPPA_OIDC_CLIENT_ID: issuer.client.id,
      TRAPPA_OIDC_CLIENT_SECRET: issuer.client.secret,
      TRAPPA_PUBLIC_URL: ORIGIN,
      TRAPPA_SESSION_SECRET: 'a secret for sessions that is long enough',
      TRAPPA_SIGN_INS_PER_MINUTE: '1000',
    },
  });
});
afterEach(() => server.http.close());

/** Signs somebody in of whom the issuer says this; what the browser got, and who they then are. */
const signIn = async (claims: Readonly<Record<string, unknown>>) => {
  issuer.people.next = { sub: 'somebody', claims: { organization: '1480', ...claims } };
  const visitor = visit(server, ORIGIN);
  const answer = await visitor.signIn();
  const cookie = setCookiesIn(answer).find((one) => one.startsWith('__Host-trappa-session='));
  return { cookie: cookie ?? '', viewer: viewerIn(await visitor.ask()) };
};

describe('somebody who signs in', () => {
  it('is who their employer says among its people, in a session that shows it to nobody', async () => {
    const { viewer, cookie } = await signIn({ roles: ['EMPLOYEE'], person: 'canary-1480-0007' });
    expect(viewer?.grants).toEqual([{ organization: '1480', role: 'EMPLOYEE', person: 'canary-1480-0007' }]);
    expect(viewer?.subject).toMatch(/^[\w-]{43}$/u);
    expect(cookie).not.toContain('canary');
    expect(server.log()).not.toContain('canary');
  });

  it('leads the units that their employer says', async () => {
    const { viewer } = await signIn({ roles: ['MANAGER'], units: ['forskola-nord', 'forskola-syd'] });
    expect(viewer?.grants).toEqual([
      { organization: '1480', role: 'MANAGER', units: ['forskola-nord', 'forskola-syd'] },
    ]);
  });

  it('is nobody among the people by a claim that cannot be used, which the log names and does not repeat', async () => {
    const { viewer } = await signIn({ roles: ['EMPLOYEE', 'MANAGER'], person: '19121212-1212', units: 'Canary East' });
    expect(viewer?.grants).toEqual([
      { organization: '1480', role: 'EMPLOYEE' },
      { organization: '1480', role: 'MANAGER' },
    ]);
    for (const claim of ['person', 'units']) expect(server.log()).toContain(`"claim":"${claim}"`);
    expect(server.log()).not.toMatch(/1212|Canary/u);
  });

  it('has a session that browsers keep, also with many units', async () => {
    const units = Array.from({ length: 60 }, (_unit, index) => `forskola-${index}-nord`);
    const { cookie, viewer } = await signIn({ roles: ['MANAGER'], units });
    expect(viewer?.grants[0]?.units).toHaveLength(60);
    expect(cookie.length).toBeLessThan(4_096);
  });

  it('is signed in without units, and the log says so, when they are more than browsers keep', async () => {
    const units = Array.from({ length: 200 }, (_unit, index) => `forskola-${index}-nord`);
    const { cookie, viewer } = await signIn({ roles: ['EMPLOYEE', 'MANAGER'], person: '0007', units });
    expect(viewer?.grants).toEqual([
      { organization: '1480', role: 'EMPLOYEE', person: '0007' },
      { organization: '1480', role: 'MANAGER', person: '0007' },
    ]);
    expect(cookie.length).toBeLessThan(4_096);
    expect(server.log()).toContain('leads more units than a session holds');
  });
});
