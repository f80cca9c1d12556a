import type { Page } from 'playwright-core';
import { stillness } from '../support/site/check-page';
import { openSharedSite, type Site } from '../support/site/site';

/** Pages that only some may see, by what an employee may. */
const ofEmployees = ['/min-vag', '/min-vag/plan', '/min-vag/lamna-in', '/min-vag/uppgifter'];
const ofOthers = [
  '/chef',
  '/chef/demo-1480-0001',
  '/admin/trappor',
  '/admin/inforanden',
  '/admin/titlar',
  '/admin/titlar/ko',
  '/admin/atkomst',
  '/admin/spar',
];
const ofOneOrganization = [
  '/admin/inforanden',
  '/admin/inforanden/ny',
  '/admin/inforanden/likvardiga-steg',
  '/admin/titlar/ko',
  '/admin/titlar/beslut',
  '/admin/atkomst',
  '/admin/titlar',
];
const ofEverybody = [
  '/sok?q=undersk',
  '/trappor',
  '/trappor/underskoterska-skyddad-titel',
  '/trappor/malmo-forskolekarriar/historik',
  '/roller',
  '/roller/barnskotare',
  '/organisationer',
  '/organisationer/1480',
  '/jamfor',
];

describe('the states of the pages', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('states', 'reading');
  }, 180_000);
  afterAll(() => site.close());

  const oneHeading = async (page: Page) => expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

  it('ask who is not signed in to do so, and lead back to the same page', async () => {
    const { page, go, turn, look, complaints } = await site.open();
    await go('/');
    for (const address of [...ofEmployees, ...ofOthers]) {
      await turn(address);
      const link = page.getByRole('main').getByRole('link', { name: 'Logga in' });
      expect([address, await link.getAttribute('href')]).toEqual([
        address,
        `/sign-in?return=${encodeURIComponent(address)}`,
      ]);
      await oneHeading(page);
    }
    await look('signed-out');
    expect(complaints).toEqual([]);
  });

  it('tell an employee what they may not see', async () => {
    const { page, go, turn, look, complaints } = await site.open({ account: '1480-employee' });
    await go('/');
    for (const address of ofOthers) {
      await turn(address);
      await page.getByRole('main').getByText('Du har inte behörighet').waitFor();
      await oneHeading(page);
    }
    await look('not-allowed');
    expect(complaints).toEqual([]);
  });

  it('let who may work everywhere choose an organisation, and show them nothing of any until they have', async () => {
    const { page, go, turn, look, complaints } = await site.open({ account: 'platform-admin' });
    await go('/');
    for (const address of ofOneOrganization) {
      await turn(address);
      await page.getByRole('heading', { name: 'Välj en organisation' }).waitFor();
    }
    await look('no-organization');
    await page.getByLabel('Organisation').selectOption('Göteborg');
    await page.getByRole('heading', { name: 'Läget nu' }).waitFor();
    expect(new URL(page.url()).search).toBe('?organisation=1480');
    await page.getByRole('link', { name: 'Kompetenstrappor' }).click();
    await page.getByRole('heading', { name: 'Publicerade trappor hos Göteborg' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('tell what failed, with the request id, and ask again when one wants', async () => {
    const { page, go, turn, look } = await site.open();
    const failure = {
      errors: [{ message: 'Unexpected', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'a-request-id' } }],
    };
    let isBroken = true;
    await page.route('**/graphql', (route) =>
      isBroken && !String(route.request().postData()).includes('query Viewer')
        ? route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(failure) })
        : route.continue(),
    );
    await go('/tillganglighet');
    for (const address of ofEverybody) {
      isBroken = true;
      await turn(address);
      const alert = page.getByRole('main').getByRole('alert').first();
      await alert.waitFor();
      expect([address, await alert.innerText()]).toEqual([address, expect.stringContaining('a-request-id')]);
      await oneHeading(page);
      if (address === ofEverybody[0]) await look('failed');
      isBroken = false;
      await alert.getByRole('button', { name: 'Försök igen' }).click();
      await alert.waitFor({ state: 'detached' });
    }
  }, 120_000);

  it('say that they are fetching, for as long as they are, and that there is no network, until it is back', async () => {
    const { page, look } = await site.open();
    let answer = (): void => undefined;
    const wait = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      if (!String(route.request().postData()).includes('query Viewer')) await wait;
      await route.continue();
    });
    await page.goto('/trappor', { waitUntil: 'commit' });
    await page.getByRole('status').filter({ hasText: 'Hämtar' }).waitFor();
    // Nothing moves for who has asked for that.
    await stillness(page);
    answer();
    await page.getByRole('status').filter({ hasText: 'Hämtar' }).waitFor({ state: 'detached' });
    await look('fetched');
    await page.context().setOffline(true);
    await page.getByText('Du är inte uppkopplad.').waitFor();
    await look('offline');
    await page.context().setOffline(false);
    await page.getByText('Du är inte uppkopplad.').waitFor({ state: 'detached' });
  });

  it('say that there is nothing at an address that leads nowhere', async () => {
    const { page, go, turn, look } = await site.open();
    const ways = [
      [go, '/en/no'],
      [go, '/finns-inte'],
      [turn, '/trappor/finns-inte'],
      [turn, '/roller/finns-inte'],
      [turn, '/organisationer/9999'],
    ] as const;
    for (const [way, address] of ways) {
      await way(address);
      await page.getByRole('heading', { level: 1, name: /finns inte|no such/iu }).waitFor();
      if (address === '/finns-inte') await look('no-page');
    }
    await look('not-found');
  });
});
