import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { startIssuer, type TestIssuer } from '../../support/oidc-provider';
import { openSite, type Site } from '../../support/site/site';

describe('somebody who signs in with the service of their employer', () => {
  let issuer: TestIssuer;
  let site: Site;
  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    issuer = await startIssuer({ publicUrl });
    site = await openSite('sign-in', {
      TRAPPA_DEMO: '0',
      PORT: String(port),
      TRAPPA_PUBLIC_URL: publicUrl,
      TRAPPA_OIDC_ISSUER: issuer.url,
      TRAPPA_OIDC_CLIENT_ID: issuer.client.id,
      TRAPPA_OIDC_CLIENT_SECRET: issuer.client.secret,
      TRAPPA_SESSION_SECRET: 'a secret for sessions that is long enough',
    });
  }, 180_000);
  afterAll(async () => {
    await site.close();
    await issuer.close();
  });

  it('comes back to the page they were on, and out again', async () => {
    issuer.people.next = {
      sub: 'manager',
      claims: { roles: ['MANAGER'], organization: '1480', person: 'demo-1480-0026', units: ['forskola-nord'] },
    };
    const { page, go, look, complaints } = await site.open();
    await go('/chef?visa=vantar&datum=2026-11-01');
    await page.getByRole('heading', { name: 'Du behöver logga in' }).waitFor();
    expect(await page.getByText('Demo', { exact: false }).count()).toBe(0);
    await look('signed-out');
    await page.getByRole('main').getByRole('link', { name: 'Logga in' }).click();
    await page.waitForURL(`${site.address}/chef?visa=vantar&datum=2026-11-01`);
    await page.getByRole('link', { name: 'demo-1480-0031' }).waitFor();
    await look('signed-in');
    // The issuer's own page for signing out fetches a font from elsewhere: what is complained of after this is not ours.
    expect(here(complaints)).toEqual([]);
    await signOut(page);
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();
    expect(page.url()).toBe(`${site.address}/`);
    expect(await page.getByRole('banner').getByRole('link', { name: 'Mina medarbetare' }).count()).toBe(0);
  });

  it('is told what their account may not do', async () => {
    issuer.people.next = { sub: 'editor', claims: { roles: ['EDITOR'], organization: '1480' } };
    const { page, go, look, complaints } = await site.open();
    await go('/en');
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL(`${site.address}/en`);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await go('/en/chef');
    await page.getByRole('heading', { name: 'You are not allowed to do this' }).waitFor();
    await look('not-allowed');
    expect(here(complaints)).toEqual([]);
  });

  it('is told where the issuer sends them back without having let them in', async () => {
    const { page, look } = await site.open();
    const { location = '' } = (await page.request.get('/sign-in', { maxRedirects: 0 })).headers();
    const state = new URL(location).searchParams.get('state');
    await page.goto(`/sign-in/callback?error=access_denied&state=${String(state)}`);
    await page.getByRole('heading', { level: 1, name: 'Inloggningen blev inte klar' }).waitFor();
    await look('not-let-in');
    await page.getByRole('link', { name: 'To the front page' }).click();
    await page.waitForURL(`${site.address}/en`);
  });

  /** The complaints but for requests to the issuer, where one is meant to go. */
  const here = (complaints: readonly string[]): readonly string[] =>
    complaints.filter((complaint) => !complaint.startsWith(`outside: ${issuer.url}`));
});

/** Signs out here, and says yes where the issuer asks whether to sign out there too. */
const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await page.getByRole('button', { name: /yes/iu }).click();
};

/** A port that is free now: the issuer must know where it sends people back before the site has begun. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
