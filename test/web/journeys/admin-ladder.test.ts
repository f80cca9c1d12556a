import type { Page } from 'playwright-core';
import { dayInSweden } from '../../../src/domain/time/iso-day';
import { openSharedSite, type Site } from '../../support/site/site';

const SLUG = 'provtrappan-for-elevassistenter';
const NAME = 'Provtrappan för elevassistenter';

describe('a ladder, from an idea to what everybody reads', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('admin-ladder', 'ladders');
  }, 180_000);
  afterAll(() => site.close());

  it('is drafted by keyboard, mended and undone, approved by another person and published', async () => {
    const editor = await site.open({ account: '1480-editor' });
    await createLadder(editor);
    await addSteps(editor);
    await mendFault(editor);
    await addDemand(editor);
    await dragStep(editor.page);

    const other = await site.open({ account: '1480-second-editor' });
    await meetConflict(editor, other);

    await actOn(editor, { act: 'Lämna in för granskning', done: 'Inlämnad för granskning.' });
    await editor.page.getByText('Trappan är inlämnad och kan inte ändras.').waitFor();
    await editor.look('submitted');

    await editor.page.getByText('Dra tillbaka den till utkast om något ska ändras.').waitFor();
    const approver = await site.open({ account: '1480-approver' });
    await approver.go('/admin/trappor?status=IN_REVIEW');
    await approver.page.getByRole('link', { name: NAME }).click();
    await approver.page.getByText('Det här är trappans första revision.').waitFor();
    await approver.page.getByText('Inlämnad av en annan person').waitFor();
    await approver.page.getByText('Be den som lämnade in trappan att dra tillbaka den').waitFor();
    expect(await approver.page.getByText('Trappan kan lämnas in').count()).toBe(0);
    expect(await approver.page.getByText('Dra tillbaka den till utkast om något ska ändras.').count()).toBe(0);
    await approver.look('review');
    await actOn(approver, { act: 'Godkänn', done: 'Godkänd.' });

    await publish(await site.open({ account: '1480-admin' }));

    const reader = await site.open({ context: { viewport: { width: 320, height: 640 } } });
    await reader.go(`/trappor/${SLUG}`);
    await reader.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    for (const { complaints } of [editor, approver, reader]) expect(complaints).toEqual([]);
    // The one change that was sent while signed out.
    expect(other.complaints).toEqual([expect.stringContaining('401')]);
  }, 240_000);
});

type Opened = Awaited<ReturnType<Site['open']>>;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');

/** Chooses in a list of the system's own: what keys do there differs between systems, and with how fast they are typed. */
const pick = async (page: Page, label: string, option: string) => {
  const list = page.getByLabel(label, { exact: true }).filter({ visible: true });
  const wanted = list.locator('option').filter({ hasText: new RegExp(`^${option}`, 'iu') });
  await list.selectOption(await wanted.first().getAttribute('value'));
};

const createLadder = async ({ go, look, page }: Opened) => {
  await go('/admin/trappor');
  await look('list');
  await press(page, 'Skapa en ny trappa');
  await press(page, 'Skapa trappan');
  await page.getByText('Fyll i fältet.').first().waitFor();
  await page.getByLabel('Namn på svenska').fill(NAME);
  expect(await page.getByLabel('Kortnamn').inputValue()).toBe(SLUG);
  await page.getByLabel('Verksamhetsområde').fill('skola');
  await page.getByLabel('Nivåskala').selectOption('levla');
  await look('create');
  await press(page, 'Avbryt');
  await page.getByRole('dialog').getByRole('button', { name: 'Fortsätt skriva' }).press('Enter');
  expect(await page.getByLabel('Namn på svenska').inputValue()).toBe(NAME);
  await press(page, 'Skapa trappan');
  await page.getByRole('heading', { name: `Redigera ${NAME}` }).waitFor();
  await page.getByText('1 fel hindrar publicering').first().waitFor();
};

const addSteps = async ({ page, look }: Opened) => {
  for (const level of ['Bas', 'Fördjupad']) {
    await press(page, 'Lägg till ett steg');
    await pick(page, 'Yrke', 'elevassistent');
    await pick(page, 'Nivå', level);
    await press(page, 'Lägg till steget');
    await page.getByRole('heading', { name: `elevassistent, ${level}` }).waitFor();
  }
  await look('fault');
};

/** The second step cannot be reached; a way from the first mends it. What was done is undone and done again. */
const mendFault = async ({ page }: Opened) => {
  const fault = page.locator('.editor-panel').getByText('Ingen väg leder till steget');
  await fault.waitFor();
  await press(page, 'Öppna Elevassistent, Bas');
  await page.getByRole('heading', { name: 'elevassistent, Bas' }).waitFor();
  await pick(page, 'Vart leder vägen?', 'elevassistent, Fördjupad');
  await press(page, 'Lägg till vägen');
  await page.getByText('Vidare till Elevassistent, Fördjupad').waitFor();
  const blocking = page.getByText('1 fel hindrar publicering');
  await blocking.first().waitFor({ state: 'detached' });

  await press(page, /^Ångra: Lade till vägen/u);
  await blocking.first().waitFor();
  await press(page, /^Gör om: Lade till vägen/u);
  await page.getByText('Vidare till Elevassistent, Fördjupad').waitFor();
};

const addDemand = async ({ page, look }: Opened) => {
  await press(page, 'Lägg till ett krav');
  await press(page, 'kvalifikationen');
  const field = page.getByRole('combobox', { name: 'Kvalifikation', exact: true });
  await field.fill('elevassistent');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await look('requirement');
  await press(page, 'Spara kravet');
  await page.getByRole('button', { name: /^Ändra kravet för att komma till steget: /u }).waitFor();
};

/** What the buttons do can be done by dragging too; then it is undone. */
const dragStep = async (page: Page) => {
  const step = page.locator('.react-flow__node').getByRole('button', { name: /elevassistent\s*Fördjupad/iu });
  await step.hover();
  const box = await step.boundingBox();
  if (!box) throw new Error('The step is not in the picture.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 4 });
  await page.mouse.move(x, y - 120, { steps: 4 });
  await page.mouse.up();
  await press(page, /^Ångra: Flyttade steget/u);
  await page.getByRole('button', { name: /^Gör om: Flyttade steget/u }).waitFor();
};

/** Two editors at once: the second is told what the first did, and sends the own change again. */
const meetConflict = async ({ page }: Opened, other: Opened) => {
  await other.go(`/admin/trappor/${SLUG}?vy=whole`);
  await press(page, 'Flytta Elevassistent, Bas senare');
  await page.getByRole('button', { name: /^Ångra: Flyttade steget/u }).waitFor();
  await other.page.getByLabel('Namn på engelska').fill('Trial ladder');
  await press(other.page, 'Spara uppgifterna');
  await other.page.getByRole('heading', { name: 'Någon annan har sparat under tiden' }).waitFor();
  await other.look('conflict');
  expect(await other.page.getByLabel('Namn på engelska').inputValue()).toBe('Trial ladder');
  await press(other.page, 'Hämta den nya versionen');
  await other.page.getByRole('button', { name: 'Spara igen' }).click();
  await other.page.getByText('Allt är sparat.').waitFor();
  await signInAgain(other);
  await page.reload();
};

/** Who is signed out while writing signs in beside it, and what is written stays to be saved. */
const signInAgain = async ({ page, look }: Opened) => {
  const context = page.context();
  const session = await context.cookies();
  await context.clearCookies();
  await page.getByLabel('Namn på engelska').fill('Trial ladder for assistants');
  await press(page, 'Spara uppgifterna');
  const link = page.getByRole('link', { name: 'Logga in i en ny flik' });
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await tab.waitForLoadState();
  await tab.close();
  await look('signed-out-writing');
  await context.addCookies(session);
  await press(page, 'Spara igen');
  await page.getByText('Allt är sparat.').waitFor();
  expect(await page.getByLabel('Namn på engelska').inputValue()).toBe('Trial ladder for assistants');
};

const actOn = async ({ page }: Opened, { act, done }: { readonly act: string; readonly done: string }) => {
  const tab = page.getByRole('tab', { name: 'Granskning och beslut' });
  await tab.focus();
  await tab.press('Enter');
  await press(page, act);
  await page.getByRole('dialog').getByRole('button', { name: act }).press('Enter');
  await page.getByText(done).first().waitFor();
};

const publish = async ({ page, go, look, complaints }: Opened) => {
  const today = dayInSweden(new Date());
  await go(`/admin/trappor/${SLUG}`);
  await press(page, 'Publicera');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publicera' }).press('Enter');
  await dialog.getByText('Fyll i fältet.').first().waitFor();
  await dialog.getByLabel('Vem beslutar?').fill('Provnämnden');
  await dialog.getByLabel('Beslutets dag').fill(today);
  await dialog.getByLabel('Gäller från').fill(today);
  await look('decision');
  await dialog.getByRole('button', { name: 'Publicera' }).press('Enter');
  await page.getByText('Ingen arbetar på trappan just nu').waitFor();
  await look('published');
  expect(complaints).toEqual([]);
};
