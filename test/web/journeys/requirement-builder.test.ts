import type { Locator, Page } from 'playwright-core';
import { openSharedSite, type Site } from '../../support/site/site';
import type { SitePage } from '../../support/site/site-page';

/** The most places that Tab passes on a page. */
const MOST_PLACES = 40;

const hasFocus = async (place: Locator): Promise<boolean> =>
  (await place.and(place.page().locator(':focus')).count()) > 0;

/** Goes on to the place by Tab. */
const tabTo = async (page: Page, place: Locator): Promise<void> => {
  await place.waitFor();
  for (let count = 0; count < MOST_PLACES; count += 1) {
    if (await hasFocus(place)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(place)}.`);
};

describe('an editor builds a requirement by keyboard', () => {
  let site: Site;
  let open: SitePage;
  beforeAll(async () => {
    site = await openSharedSite('requirement-builder', 'ladders');
    open = await site.open({ account: '1480-editor' });
    open.page.setDefaultTimeout(20_000);
  }, 180_000);
  afterAll(() => site.close());

  const press = (place: Locator, key = 'Enter') => place.press(key);

  // What a key chooses in a list of the system, and how a day is typed, differs between systems.
  const choose = (place: Locator, value: string) => place.selectOption(value);

  const preview = () => open.page.getByRole('region', { name: 'Så läses kravet' });

  const reads = (text: RegExp) => preview().getByRole('definition').filter({ hasText: text }).waitFor();

  it('is told what it means, what is wrong at its part, and whether it is stricter, and saves it', async () => {
    const { page, go, look } = open;
    await go('/admin/trappor/goteborg-levla-kompetensmodellen');
    await press(page.getByRole('button', { name: 'Börja på nästa revision' }));
    await page.getByRole('heading', { name: 'Steg', exact: true }).waitFor();
    await go(`${new URL(page.url()).pathname}?vy=steps&steg=underskoterska-bas`);
    await press(page.getByRole('button', { name: 'Lägg till ett krav' }));
    await press(page.getByRole('button', { name: 'kvalifikationen' }));

    // A proof of the title ...
    const first = page.getByRole('group', { name: 'Del 1', exact: true });
    await tabTo(page, first.getByRole('combobox', { name: 'Kvalifikation' }));
    await page.keyboard.type('bevis');
    await page.getByRole('listbox', { name: 'Kvalifikation' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await preview().getByText('Steget blir strängare än förut.').waitFor();

    // ... or permanent employment on a day.
    await press(page.getByRole('button', { name: 'eller …: Del 1' }));
    const second = page.getByRole('group', { name: 'Del 2', exact: true });
    await second.waitFor();
    expect(await hasFocus(second.getByRole('combobox', { name: 'Man ska ha' }))).toBe(true);
    // What is no number is told at its place, and is not read back.
    await choose(second.getByRole('combobox', { name: 'Man ska ha' }), 'experience');
    for (const written of ['tre', '-3']) {
      await second.getByLabel('månader').fill(written);
      await second.getByText('Skriv ett tal över 0 med siffror.').waitFor();
      await preview().getByText('När kravet är färdigt visas här').waitFor();
      await second.getByLabel('månader').fill('');
    }
    await choose(second.getByRole('combobox', { name: 'Man ska ha' }), 'employment');
    await press(second.getByRole('checkbox', { name: 'Tillsvidareanställning' }), 'Space');
    await choose(second.getByRole('combobox', { name: 'när' }), 'DAY');
    await second.getByLabel('den', { exact: true }).fill('2023-07-01');
    await reads(/^Antingen bevis om rätt att använda yrkestiteln undersköterska eller .*1 juli 2023/iu);
    await preview().getByText('Inget att anmärka på kravet.').waitFor();
    await look('built');

    // Days that no paper can have are told at the part.
    await press(first.getByText('Villkor på papperet'));
    await first.getByLabel('utfärdad från och med').fill('2024-01-01');
    await first.getByLabel('utfärdad före').fill('2023-01-01');
    await first.getByText(/utesluter varje bevis/u).waitFor();
    await preview().getByText('Se Del 1.').waitFor();
    await look('fault-at-its-part');
    await first.getByLabel('utfärdad före').fill('');
    await first.getByLabel('utfärdad från och med').fill('');
    await preview().getByText('Inget att anmärka på kravet.').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Spara kravet' }));
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Nytt krav' }).waitFor({ state: 'detached' });
  }, 180_000);

  it('sees a change as stricter or looser than before, and may undo or leave it', async () => {
    const { page, look } = open;
    await press(page.getByRole('button', { name: /^Ändra kravet .*: Antingen bevis/u }));
    await reads(/^Antingen bevis/u);
    await preview().getByText('Steget kräver detsamma som förut.').waitFor();
    await press(page.getByRole('button', { name: 'Ta bort: Del 2' }));
    expect(await hasFocus(page.getByRole('group', { name: 'Del 1', exact: true }))).toBe(true);
    await preview().getByText('Steget blir strängare än förut.').waitFor();
    await press(page.getByRole('button', { name: 'Ångra senaste ändringen' }));
    await preview().getByText('Steget kräver detsamma som förut.').waitFor();
    await choose(page.getByRole('combobox', { name: 'Styrka' }), 'RECOMMENDED');
    await preview().getByText('Steget blir mildare än förut.').waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    await look('narrow');
    await page.setViewportSize({ width: 1200, height: 900 });
    await press(page.getByRole('button', { name: 'Avbryt' }));
    await page.getByRole('dialog').getByRole('heading', { name: 'Vill du lämna det du har skrivit?' }).waitFor();
    // A dialog is gone a moment before the page is told.
    await page.getByRole('dialog').evaluate((dialog) => {
      dialog.addEventListener('close', () => dialog.setAttribute('data-left', ''));
    });
    await page.keyboard.press('Escape');
    await page.locator('dialog[data-left]').waitFor({ state: 'attached' });
    await press(page.getByRole('button', { name: 'Avbryt' }));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Lämna utan att spara' }));
    await page.getByRole('form', { name: 'Ändra kravet' }).waitFor({ state: 'detached' });
    expect(open.complaints).toEqual([]);
  }, 180_000);
});
