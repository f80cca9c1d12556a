import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { seeds } from '../support/seeds';
import { violationsOn } from '../support/site/check-page';
import { startService, type Answer, type TestService } from '../support/service';

/** The rules of axe that GraphiQL itself violates, which we take as it is; what we put around it violates none. */
const VIOLATED_BY_THE_LIBRARY: readonly string[] = ['color-contrast', 'nested-interactive', 'target-size'];

describe('GraphiQL in a browser', () => {
  let database: TestDatabase;
  let service: TestService;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    service = await startService(database.url, { pagesFolder: resolve('dist/web') });
    await service.publish(seeds);
    await eventually(() => service.service.holder.current().release.number === 1);
    address = await service.service.http.listen({ host: '127.0.0.1', port: 0 });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
    await database.remove();
  });

  const open = async (path = '/graphiql') => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (/^https?:/u.test(request.url()) && !request.url().startsWith(address))
        complaints.push(`outside: ${request.url()}`);
    });
    await page.goto(address + path);
    return { page, complaints };
  };

  /**
   * Runs the query of the open tab and returns what the server answered to it. GraphiQL takes a moment to take in a tab;
   * a click before that runs nothing, or asks for the operation of the tab before, which the server refuses. A person
   * would see that, and click again.
   */
  const run = async (page: Page, operation: string, clicks = 20): Promise<Answer<unknown>> => {
    const answered = page
      .waitForResponse((response) => isOf(operation, response.request().postData()), { timeout: 3_000 })
      .catch(() => undefined);
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /^Execute query/u }).click();
    const response = await answered;
    if (response) return (await response.json()) as Answer<unknown>;
    if (clicks === 1) throw new Error(`The query ${operation} was never sent.`);
    return run(page, operation, clicks - 1);
  };

  const isOf = (operation: string, sent: string | null): boolean =>
    sent !== null && (JSON.parse(sent) as { readonly operationName?: unknown }).operationName === operation;

  it('opens with queries that show the product, each of which has an answer', async () => {
    const { page, complaints } = await open();
    const tabs = page.getByRole('tab').filter({ hasText: /\w/u });
    await tabs.first().waitFor();
    const names = await tabs.allInnerTexts();
    expect(names).toEqual([
      'SkyddadTitel',
      'Levla',
      'Barnskotare',
      'SlaUppTitel',
      'TolkaTitlar',
      'Andringar',
      'Alingsas',
      'UtanPlatser',
    ]);
    for (const name of names) {
      await tabs.filter({ hasText: name }).click();
      const { data, errors } = await run(page, name);
      expect([name, errors]).toEqual([name, undefined]);
      expect(Object.values(data as object)).not.toContain(null);
    }
    // A refusal is what a click too early is answered with.
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
  }, 120_000);

  it('opens with the query that the address names, in English below /en, and leads back to the site', async () => {
    const { page, complaints } = await open('/en/graphiql?exempel=TolkaTitlar');
    const chosen = page.getByRole('tab', { selected: true }).filter({ hasText: /\w/u });
    await chosen.waitFor();
    expect(await chosen.innerText()).toBe('TolkaTitlar');
    await page.getByText('What may titles stand for').waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getByRole('link', { name: 'For integrators' }).getAttribute('href')).toBe('/en/integration');
    expect(complaints).toEqual([]);
    expect((await violationsOn(page)).filter(({ id }) => !VIOLATED_BY_THE_LIBRARY.includes(id))).toEqual([]);
    expect(await violationsOn(page, '.graphiql-header')).toEqual([]);
  });
});
