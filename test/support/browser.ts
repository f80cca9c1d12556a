import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** In one process, a page sends the cookies of another session that is open: two people cannot be told apart. */
const MIXES_SESSIONS = '--single-process';

/** A real browser from the package registry, without a window. */
export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => argument !== MIXES_SESSIONS),
    headless: true,
  });
