import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The narrowest screen that WCAG 1.4.10 asks for, and the width at which text is made twice as large (1.4.4). */
const NARROW = 320;
const WIDE = 1280;

/** Which rules of axe to run: those with one of the tags, or those named. */
interface RunOnly {
  readonly type: 'tag' | 'rule';
  readonly values: string[];
}

interface Violation {
  readonly id: string;
  readonly targets: readonly string[];
}

/** What of WCAG 2.2 AA the page violates as it is, or a part of it that a selector names: each rule, and where. */
export const violationsOn = (page: Page, within?: string): Promise<readonly Violation[]> =>
  runAxe(page, { type: 'tag', values: WCAG }, within);

/**
 * What is wrong with the page on a narrow screen, with text of twice the size, and in the dark; afterwards it is as it
 * was. A page that is looked at on a narrow screen or on paper, which is never dark, is left as it is.
 */
export const faultsElsewhere = async (page: Page): Promise<readonly string[]> => {
  const size = page.viewportSize();
  if (size === null || size.width <= NARROW) return [];
  if (await page.evaluate<boolean>(`matchMedia('print').matches`)) return [];
  await page.emulateMedia({ colorScheme: 'dark' });
  await stillness(page);
  const inTheDark = await runAxe(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ ...size, width: NARROW });
  const narrow = await wideParts(page);
  await page.setViewportSize({ ...size, width: WIDE });
  const large = await page.evaluate<readonly string[]>(`(() => {
    const sheet = new CSSStyleSheet();
    // Sizes change in a moment too where less motion is asked for: without that they would be measured as they were.
    sheet.replaceSync('html { font-size: 200%; } *, ::before, ::after { transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const wide = (${WIDE_PARTS})();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    return wide;
  })()`);
  await page.setViewportSize(size);
  return [
    ...inTheDark.flatMap(({ targets }) => targets.map((target) => `in the dark, contrast: ${target}`)),
    ...narrow.map((part) => `${NARROW} px: ${part}`),
    ...large.map((part) => `text at 200 %: ${part}`),
  ];
};

/** What makes the page scroll sideways; nothing when it does not. */
export const wideParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(${WIDE_PARTS})()`);

/**
 * Waits until nothing on the page changes its look by itself, such as its colours, part after part.
 *
 * @throws When something still moves after a second, though the person has asked for less motion.
 */
export const stillness = async (page: Page): Promise<void> => {
  const moving = await page.evaluate<number>(`(async () => {
    for (let frame = 0; frame < 60 && document.getAnimations().length > 0; frame += 1)
      await new Promise((done) => requestAnimationFrame(done));
    return document.getAnimations().length;
  })()`);
  expect(moving).toBe(0);
};

/** In the page: what reaches past its right edge where the page scrolls sideways, but for what scrolls by itself. */
const WIDE_PARTS = `() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const isCut = (part) => part !== null && part !== root && part !== document.body &&
    (getComputedStyle(part).overflowX !== 'visible' || isCut(part.parentElement));
  const past = [...document.querySelectorAll('body *')].filter((part) =>
    part.getBoundingClientRect().right > root.clientWidth + 1 && !isCut(part.parentElement));
  return ['scrolls sideways', ...past.slice(-3).map((part) => part.outerHTML.slice(0, 120))];
}`;

/** Runs axe, whose script is put into the page once; the pages have no frames, so it need not look for them. */
const runAxe = async (page: Page, runOnly: RunOnly, within = 'html'): Promise<readonly Violation[]> => {
  const isThere = await page.evaluate<boolean>('"axe" in window');
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) }).include(within).setLegacyMode();
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'], preload: false }).analyze();
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }));
};
