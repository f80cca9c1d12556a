import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { commandLine } from '../command';
import { eventually } from '../eventually';
import { openPage, type SitePage, type SitePageOptions } from './site-page';
import { addressIn, DEMO_WITHOUT_LIMITS, SLOW_START } from './served-demo';
import { sharedServer, type SharedSite } from './shared-server';
import { seededDemo } from './seeded-demo';

/** The demo, served by the built program on a database of its own, and a browser in front of it. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** A page in a session of its own. */
  readonly open: (options?: SitePageOptions) => Promise<SitePage>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the site on a database of its own; TRAPPA_SITE names one that is open already.
 *
 * @param journey Names the folder of screenshots in test-output.
 */
export const openSite = async (journey: string, environment: Readonly<Record<string, string>> = {}): Promise<Site> => {
  const elsewhere = process.env.TRAPPA_SITE;
  if (elsewhere !== undefined) return siteAt(elsewhere, journey, await launchBrowser());
  const { file } = await seededDemo();
  const trappa = commandLine();
  copyFileSync(file, join(trappa.folder, 'trappa.sqlite'));
  const running = trappa.start(['serve', '--migrate'], { ...DEMO_WITHOUT_LIMITS, ...environment });
  const [browser] = await Promise.all([
    launchBrowser(),
    eventually(() => addressIn(running.output()) !== undefined || running.process.exitCode !== null, SLOW_START),
  ]);
  const address = addressIn(running.output());
  if (address === undefined) throw new Error((await running.ended).errors);
  const site = siteAt(address, journey, browser);
  return {
    ...site,
    close: async () => {
      await site.close();
      running.process.kill('SIGTERM');
      await running.ended;
      trappa.remove();
    },
  };
};

/** Opens the site that serves all test files of the run which name it so: none may change what another one reads. */
export const openSharedSite = async (journey: string, name: SharedSite): Promise<Site> => {
  const [address, browser] = await Promise.all([process.env.TRAPPA_SITE ?? sharedServer(name), launchBrowser()]);
  return siteAt(address, journey, browser);
};

const siteAt = (address: string, journey: string, browser: Browser): Site => ({
  address,
  browser,
  open: (options) => openPage(browser, { address, journey, ...options }),
  close: () => browser.close(),
});
