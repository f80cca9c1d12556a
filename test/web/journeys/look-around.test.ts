import type { Page, Response } from 'playwright-core';
import { openSharedSite, type Site } from '../../support/site/site';

/** What all script of the front page may weigh as it is sent, in bytes. */
const FRONT_SCRIPT_BYTES = 200_000;

/** The names of the scripts that hold the library for graphs, or what needs it. */
const GRAPH_SCRIPT = /staircase-flow|way-edge|xyflow/u;

describe('somebody who looks around', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('look-around', 'reading');
  }, 180_000);
  afterAll(() => site.close());

  const ladderChoice = (page: Page, side: string) => page.getByRole('group', { name: side, exact: true });

  it('finds a role by keyboard as they type, and copies one of its codes', async () => {
    const { page, go, look, complaints } = await site.open({
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await go('/');
    expect(await page.title()).toBe('Trappa');
    await look('front');
    const field = page.getByRole('combobox', { name: /^Sök/u });
    await field.focus();
    await page.keyboard.type('undersk');
    const list = page.getByRole('listbox', { name: 'Förslag' });
    await list.getByRole('option', { name: 'Undersköterska' }).first().waitFor();
    await page.getByText(/^\d+ förslag\. Välj med piltangenterna\.$/u).waitFor();
    await look('suggestions');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const chosen = list.getByRole('option', { selected: true });
    expect(await chosen.innerText()).toBe('Undersköterska');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await list.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Undersköterska' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Undersköterska');
    await look('role');
    await page.getByRole('button', { name: '1 juli 2023' }).click();
    await page.waitForURL(/datum=2023-07-01/u);
    const task = page.getByRole('heading', { name: 'Fast omsorgskontakt i hemtjänsten' });
    await task.waitFor();
    await page.getByLabel('Visa som det är den').fill('2023-06-30');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await task.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Kopiera koden 5321 i SSYK 2012', exact: true }).click();
    await page.getByText('Kopierat').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe('5321');
    expect(await task.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is given suggestions as such for a title that nobody has decided on, and is told what else to try', async () => {
    const { page, go, look, complaints } = await site.open();
    await go('/');
    await page.getByRole('combobox', { name: /^Sök/u }).fill('usk natt');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sok\?q=usk\+natt$/u);
    await page.getByRole('heading', { name: 'Ingenting heter så' }).waitFor();
    await page.getByText('Ingen har bestämt att de stämmer.').waitFor();
    const suggested = page.getByRole('link', { name: 'Undersköterska', exact: true }).first();
    expect(await suggested.getAttribute('href')).toBe('/roller/underskoterska');
    await look('unknown-title');
    await page.getByRole('combobox', { name: /^Sök/u }).fill('göteborg');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('link', { name: 'Göteborg Kommun', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Göteborg', exact: true }).waitFor();
    await page.getByText('Egen trappa').first().waitFor();
    await look('organization');
    await page.goBack();
    await page.getByText(/träffar på ”göteborg”/u).waitFor();
    expect(complaints).toEqual([]);
  });

  it('compares two municipalities on a day, in an address to share', async () => {
    const { page, go, look, complaints } = await site.open();
    await go('/jamfor');
    await look('compare-nothing');
    const left = ladderChoice(page, 'Första trappan');
    await left.getByLabel('Kommun eller organisation').selectOption('Göteborg');
    await left.getByLabel('Trappa', { exact: true }).selectOption('Titlar i Göteborgs förskolor');
    const right = ladderChoice(page, 'Andra trappan');
    await right.getByLabel('Kommun eller organisation').selectOption('Malmö');
    await right.getByLabel('Trappa', { exact: true }).selectOption('Förskolekarriär i Malmö');
    await page.getByRole('heading', { level: 1, name: 'Göteborg jämfört med Malmö' }).waitFor();
    const head = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Rektor', exact: true }) });
    await head.getByText('Anställning som rektor').waitFor();
    await page.getByLabel('Visa som det är den').fill('2019-06-30');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.waitForURL('**/jamfor?vanster=goteborg-forskola-titlar&hoger=malmo-forskolekarriar&datum=2019-06-30');
    // What is demanded of a head since 1 July 2019 is not yet so.
    await head.getByText('Anställning som rektor').waitFor({ state: 'detached' });
    await head.getByText('Befattningsutbildning för rektorer').first().waitFor();
    expect(await head.getByText('Anställning som rektor').count()).toBe(0);
    const teacher = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Förskollärare', exact: true }) });
    await teacher.getByText('Malmö kräver mindre').waitFor();
    await teacher.getByText('Bara Göteborg kräver förskollärarexamen.').waitFor();
    await page
      .getByText(/^\d steg har en motsvarighet i den andra trappan och är jämför(t|da)\. \d steg finns bara i den ena/u)
      .waitFor();
    expect(await page.getByText('Finns bara i trappan Förskolekarriär i Malmö').count()).toBeGreaterThan(1);
    await look('compared');
    expect(complaints).toEqual([]);
  });

  it('reads in English, on a narrow screen, how a system follows changes, with what this server answers', async () => {
    const { page, go, look, complaints } = await site.open({ context: { viewport: { width: 320, height: 700 } } });
    await go('/en/integration');
    const next = page.getByRole('region', { name: 'The next query, with the cursor of the answer' });
    await next.waitFor();
    expect(await page.getByRole('region', { name: 'Changes that this server answers' }).innerText()).toContain(
      '"endCursor": "1.3"',
    );
    expect(await next.innerText()).toContain('"variables":{"after":"1.3"}');
    expect(await next.innerText()).toContain(`curl -s ${new URL(page.url()).origin}/graphql`);
    await look('integrators-narrow');
    for (const path of ['/en', '/en/roller', '/en/tillganglighet']) {
      await go(path);
      await look(path.replaceAll('/', '-').slice(1));
    }
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await go('/en/roller/ingen-alls');
    await page.getByRole('heading', { level: 1, name: 'There is no such role' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('loads little script to begin with', async () => {
    if (process.env.TRAPPA_SITE !== undefined) return;
    const { page, go } = await site.open();
    const loaded: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') loaded.push(response);
    });
    await go('/');
    const sizes = await Promise.all(
      loaded.map(async (response) => (await response.request().sizes()).responseBodySize),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    // The library that draws graphs is for the pages with a picture.
    expect(loaded.map((response) => response.url()).filter((url) => GRAPH_SCRIPT.test(url))).toEqual([]);
    expect(loaded.map((response) => response.headers()['content-encoding'])).not.toContain(undefined);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(FRONT_SCRIPT_BYTES);
  });
});
