// Takes pictures of pages in a browser without a window, the same each time: fixed size, no motion, one language and zone.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { askAs } from './ask-as.mjs';

const WIDTH = 1200;
const HEIGHT = 800;
/** In one process, a page sends the cookies of another session. */
const MIXES_SESSIONS = '--single-process';
const MOST_BYTES = 200_000;

/**
 * A camera for the site at the address, whose pictures go to the folder. A scene says where to go (`path`), as whom
 * (`account`), what to do there first (`prepare`), in what width and scheme, and which part to show: `height` pixels from
 * the top, or from a little above what `from` finds.
 */
export const openCamera = async (address, folder) => {
  const executablePath = await chromium.executablePath();
  const args = chromium.args.filter((argument) => argument !== MIXES_SESSIONS);
  const browser = await playwright.launch({ executablePath, args, headless: true });
  const ask = (account) => askAs(browser, address, account);

  const open = async ({ account, width = WIDTH, scheme = 'light' }) => {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height: HEIGHT },
      colorScheme: scheme,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    if (account) {
      await page.goto('/sign-in?return=/tillganglighet');
      await page.locator(`button[value="${account}"]`).click();
      await page.waitForURL(({ pathname }) => pathname === '/tillganglighet');
    }
    return page;
  };

  return {
    take: async (scene) => {
      const { name, path, set, prepare, from, height = HEIGHT, width = WIDTH } = scene;
      await set?.(ask);
      const page = await open(scene);
      await page.goto(path);
      await settle(page);
      await prepare?.(page);
      await settle(page);
      const file = join(folder, `${name}.png`);
      await page.screenshot({
        path: file,
        fullPage: true,
        animations: 'disabled',
        clip: { x: 0, width, ...(await stripOf(page, from?.(page), height)) },
      });
      await page.context().close();
      const { size } = statSync(file);
      console.log(`${file}: ${Math.ceil(size / 1000)} kB`);
      if (size > MOST_BYTES) throw new Error(`${file} is too large: show less of the page.`);
    },
    close: () => browser.close(),
  };
};

const settle = async (page) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
};

const MARGIN = 24;

const stripOf = async (page, place, height) => {
  const box = await place?.boundingBox();
  const scrolled = await page.evaluate('window.scrollY');
  const y = box ? Math.max(0, Math.round(box.y + scrolled) - MARGIN) : 0;
  const whole = await page.evaluate('document.documentElement.scrollHeight');
  return { y, height: Math.min(height, whole - y) };
};
