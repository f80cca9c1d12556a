import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { commandLine } from '../command';
import { eventually } from '../eventually';
import { openPage, type SitePage, type SitePageOptions } from './site-page';
import { siteTemplate } from './site-template';

/** The demo, served by the built program on a database of its own, and a browser in front of it. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** A page in a session of its own. */
  readonly open: (options?: SitePageOptions) => Promise<SitePage>;
  readonly close: () => Promise<void>;
}

/** Nobody is asked to wait. */
const MANY = {
  TRAPPA_REQUESTS_PER_MINUTE: '1000000',
  TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '1000000',
  TRAPPA_SIGN_INS_PER_MINUTE: '1000000',
};
const SLOW_START = 60_000;

/**
 * Opens the site; TRAPPA_SITE names one that is open already.
 *
 * @param journey Names the folder of screenshots in test-output.
 */
export const openSite = async (journey: string, environment: Readonly<Record<string, string>> = {}): Promise<Site> => {
  const elsewhere = process.env.TRAPPA_SITE;
  if (elsewhere !== undefined) return openSiteAt(elsewhere, journey);
  const template = await siteTemplate();
  const trappa = commandLine();
  copyFileSync(template, join(trappa.folder, 'trappa.sqlite'));
  const running = trappa.start(['serve', '--migrate'], { TRAPPA_DEMO: '1', ...MANY, ...environment });
  const [browser] = await Promise.all([
    launchBrowser(),
    eventually(() => addressIn(running.output()) !== undefined || running.process.exitCode !== null, SLOW_START),
  ]);
  const address = addressIn(running.output());
  if (address === undefined) throw new Error((await running.ended).errors);
  return {
    address,
    browser,
    open: (options) => openPage(browser, { address, journey, ...options }),
    close: async () => {
      await browser.close();
      running.process.kill('SIGTERM');
      await running.ended;
      trappa.remove();
    },
  };
};

/** A site that somebody has started already, such as that of `npm run dev`: for work on the pages. */
const openSiteAt = async (address: string, journey: string): Promise<Site> => {
  const browser = await launchBrowser();
  return {
    address,
    browser,
    open: (options) => openPage(browser, { address, journey, ...options }),
    close: () => browser.close(),
  };
};

const addressIn = (output: string): string | undefined => /"address":"(http[^"]+)"/u.exec(output)?.[1];
