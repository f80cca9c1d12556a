import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { faultsElsewhere, violationsOn, wideParts } from './check-page';

/** How a page is opened. */
export interface SitePageOptions {
  /** The slug of an account of the demo to sign in as, such as 1480-employee. */
  readonly account?: string;
  readonly context?: BrowserContextOptions;
}

/** A page of the site that is watched. */
export interface SitePage {
  readonly page: Page;
  /** Goes to an address of the site and waits until what it asks for is there. */
  readonly go: (path: string) => Promise<void>;
  /** Goes to an address as a link on the page does: nothing is loaded anew, and another heading comes. */
  readonly turn: (path: string) => Promise<void>;
  /**
   * Looks at the page as it is: no violation of WCAG 2.2 AA and no sideways scrolling, nor on a narrow screen, with large
   * text or in the dark; and a picture in test-output.
   */
  readonly look: (name: string) => Promise<void>;
  /** Errors in the console, requests that failed, and requests to elsewhere. Must be empty in the end. */
  readonly complaints: readonly string[];
}

/** Opens a page in a session of its own, signed in where an account is given. */
export const openPage = async (
  browser: Browser,
  { address, journey, account, context }: SitePageOptions & { readonly address: string; readonly journey: string },
): Promise<SitePage> => {
  const session = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', locale: 'sv-SE', ...context });
  if (account !== undefined) await signIn(session, address, account);
  const page = await session.newPage();
  const complaints = watch(page, address);
  return {
    page,
    complaints,
    go: async (path) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
    },
    turn: async (path) => {
      await page.evaluate(
        `document.querySelector('h1')?.setAttribute('data-left', '');
         history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'));`,
      );
      await page.locator('h1:not([data-left])').waitFor();
      await settled(page);
    },
    look: (name) => lookAt(page, journey, name),
  };
};

/** As the form of the demo does; that page has a test of its own. */
const signIn = async (session: BrowserContext, address: string, account: string): Promise<void> => {
  const answer = await session.request.post('/sign-in', {
    form: { account, return: '/' },
    headers: { origin: address },
    maxRedirects: 0,
  });
  expect([account, answer.status()]).toEqual([account, 303]);
};

const watch = (page: Page, address: string): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A page that is left stops what it was still fetching, which is no failure: the browser calls it so.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url()) && new URL(request.url()).origin !== new URL(address).origin)
      complaints.push(`outside: ${request.url()}`);
  });
  return complaints;
};

/** Waits until nothing says that it is being fetched. The pages allow no evaluated script, so it asks again and again. */
const settled = async (page: Page): Promise<void> => {
  while ((await page.locator('.loading').count()) > 0) await page.waitForTimeout(20);
};

const lookAt = async (page: Page, journey: string, name: string): Promise<void> => {
  await settled(page);
  const folder = join('test-output', 'pages', journey);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, scale: 'css', animations: 'disabled' });
  expect([name, await violationsOn(page)]).toEqual([name, []]);
  expect([name, await wideParts(page)]).toEqual([name, []]);
  expect([name, await faultsElsewhere(page)]).toEqual([name, []]);
};
