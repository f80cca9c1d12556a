import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** In one process, a page sends the cookies of another session that is open: two people cannot be told apart. */
const MIXES_SESSIONS = '--single-process';

/** Nothing here is drawn by a graphics card, nor by a program that acts as one, which costs more than drawing. */
const DRAWS_AS_IF_BY_A_CARD = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
];

/** A real browser from the package registry, without a window. */
export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => argument !== MIXES_SESSIONS && !DRAWS_AS_IF_BY_A_CARD.includes(argument)),
      '--disable-gpu',
    ],
    headless: true,
  });
