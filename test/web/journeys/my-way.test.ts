import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SitePage } from '../../support/site/site-page';
import { openSharedSite, type Site } from '../../support/site/site';

const OWN_WORDS = 'Gå bredvid en barnskötare en vecka';

/** Adds an action in own words to the plan that the page shows, and does not save it. */
const writeOwn = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'Lägg till något eget' }).click();
  await page.getByRole('textbox', { name: 'Vad du vill göra' }).last().fill(words);
};

const save = (page: Page) => page.getByRole('button', { name: 'Spara planen' }).click();

const wordsIn = (page: Page): Promise<string[]> =>
  page
    .getByRole('textbox', { name: 'Vad du vill göra' })
    .evaluateAll((fields) => fields.map((field) => (field as { readonly value?: string }).value ?? ''));

/** The complaints, but for those that being offline brings. */
const besidesOffline = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|\/graphql$/u.test(complaint));

describe('my way', () => {
  let site: Site;
  let adam: SitePage;
  beforeAll(async () => {
    site = await openSharedSite('my-way', 'people');
    adam = await site.open({ account: '1480-second-employee' });
  }, 180_000);
  afterAll(() => site.close());

  it('shows where one stands, compares the ways to a next step and makes one of them the plan', async () => {
    const { page, go, look } = adam;
    await go('/min-vag');
    const standing = page.getByRole('heading', { name: 'Förskoleassistent', level: 3 }).locator('..');
    expect(await standing.innerText()).toMatch(/✓\s+Uppfyllt/u);
    await page.getByText('Du är här').first().waitFor();
    await look('standing');
    await page.emulateMedia({ media: 'print' });
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Förskoleassistent' })
      .filter({ hasText: 'Du är här' })
      .waitFor();
    expect(await page.getByRole('heading', { name: 'Varför du står här' }).first().isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: /^Trappan som bild/u }).count()).toBe(0);
    await look('standing-on-paper');
    await page.emulateMedia({ media: null });

    await page.getByRole('link', { name: 'Se vägar dit: Barnskötare' }).click();
    await page.getByRole('heading', { name: 'Vägar till Barnskötare', level: 1 }).waitFor();
    await page.getByRole('rowheader', { name: 'Väg 2' }).waitFor();
    const asked = page.waitForRequest((request) => String(request.postData()).includes('"FEWEST_CREDITS"'));
    await page.getByText('Minst att läsa').click();
    await Promise.all([asked, page.waitForURL(/mal=minst-att-lasa/u)]);
    expect(await page.getByRole('row', { name: 'Väg 1' }).innerText()).toContain('300 gymnasiepoäng');
    await page
      .getByText(/^Vad som krävs för att börja/u)
      .first()
      .click();
    await page
      .locator('.route-card')
      .getByText(/^Uppgiften om baspaket .* inte styrkt/u)
      .waitFor();
    expect(await page.getByText(/^Uppfyller: /u).allInnerTexts()).toEqual(
      Array(2).fill('Uppfyller: Barnskötarutbildning'),
    );
    await look('routes');
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 800 });
    await look('routes-narrow');
    if (size) await page.setViewportSize(size);

    await page.getByRole('button', { name: 'Gör till min plan: väg 1' }).click();
    await page.getByRole('heading', { name: 'Min plan', level: 1 }).waitFor();
    // The first way of two hands in the paper that the other reads for anew.
    await page
      .getByRole('listitem')
      .filter({ hasText: /Lämna in .* baspaket/u })
      .first()
      .waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Påbyggnad till barnskötare' }).first().waitFor();
    await writeOwn(page, OWN_WORDS);
    await page.getByLabel('Klart senast').last().fill('2020-01-01');
    await page.getByText('Den dagen har redan varit.').waitFor();
    await page.getByLabel('Klart senast').last().fill('');
    await page.getByText('Den dagen har redan varit.').waitFor({ state: 'detached' });
    const paper = page.getByRole('link', { name: 'Lämna in papperet' });
    expect(await paper.first().getAttribute('href')).toBe('/min-vag/lamna-in');
    await save(page);
    await page.getByText('Planen är sparad. Nu behöver du och din chef godkänna planen.').waitFor();
    await page.getByText('Version 2,').waitFor();
    await look('plan');

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Spara planen' }).isVisible()).toBe(false);
    expect(await page.getByText(OWN_WORDS).last().isVisible()).toBe(true);
    for (const words of ['Medarbetare: demo-1480-0031', 'Arbetsgivare: Göteborg', 'Namnförtydligande'])
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    await look('plan-on-paper');
    await page.emulateMedia({ media: null });
  }, 60_000);

  it('keeps what is typed when the plan was saved in another tab meanwhile', async () => {
    const { page, look } = adam;
    const other = await page.context().newPage();
    await other.goto('/min-vag/plan');
    await writeOwn(other, 'Prata med studievägledaren');
    await writeOwn(page, 'Fråga chefen om handledning');
    await page.getByRole('link', { name: 'Mina uppgifter', exact: true }).click();
    await page.getByRole('dialog').getByText('Det är inte sparat och försvinner.').waitFor();
    await page.getByRole('button', { name: 'Fortsätt skriva' }).click();
    await save(other);
    await other.getByText('Planen är sparad.').waitFor();
    await other.close();

    await save(page);
    await page.getByRole('heading', { name: 'Någon annan har sparat under tiden' }).waitFor();
    expect(await wordsIn(page)).toEqual([OWN_WORDS, 'Fråga chefen om handledning']);
    await look('plan-conflict');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Hämta den nya versionen' }).click();
    await page.getByRole('heading', { name: 'Ingen kontakt med servern' }).waitFor();
    expect(await wordsIn(page)).toEqual([OWN_WORDS, 'Fråga chefen om handledning']);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText('Dina ändringar ligger kvar').waitFor();
    expect(await wordsIn(page)).toEqual([OWN_WORDS, 'Prata med studievägledaren', 'Fråga chefen om handledning']);
    await save(page);
    await page.getByText('Planen är sparad.').waitFor();
    await page.getByRole('button', { name: 'Godkänn planen' }).click();
    await page.getByText('Nu behöver din chef godkänna planen.').first().waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /Du godkände/u })
      .waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Din chef har inte godkänt än' }).waitFor();
    expect(besidesOffline(adam.complaints)).toEqual([]);
  }, 60_000);

  it('takes a merit as a claim, which can be withdrawn', async () => {
    const { page, go, look } = adam;
    await go('/min-vag');
    await page.getByRole('link', { name: 'Lämna in', exact: true }).click();
    await page.getByRole('heading', { name: 'Lämna in en merit', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await page.getByRole('link', { name: 'Vilken?' }).waitFor();
    await look('hand-in-missing');

    await page.getByLabel('Vilken?').fill('pedagogiskt ar');
    await page.getByRole('option', { name: 'Pedagogiskt arbete' }).click();
    await page.getByLabel('Från vilken dag gäller det?').fill('2025-06-05');
    await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await page.getByText('Inlämnat. Visa nu papperet för din chef.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Ta tillbaka: Pedagogiskt arbete' }) })
      .getByText('Gäller från 5 juni 2025')
      .waitFor();
    await look('handed-in');

    await page.getByRole('button', { name: 'Ta tillbaka: Pedagogiskt arbete' }).click();
    await page.getByRole('button', { name: 'Ja, ta tillbaka' }).click();
    await page.getByText('Uppgiften är borttagen.').waitFor();
    await page.getByRole('button', { name: 'Ta tillbaka: Pedagogiskt arbete' }).waitFor({ state: 'detached' });
    expect(besidesOffline(adam.complaints)).toEqual([]);
  }, 60_000);

  it('shows all that is stored, and hands it out as a file', async () => {
    const { page, go, look } = adam;
    await go('/min-vag');
    await page.getByRole('link', { name: 'Mina uppgifter', exact: true }).click();
    await page.getByRole('heading', { name: 'Vem ser det, hur länge, och hur du rättar' }).waitFor();
    for (const stored of ['Förskoleassistent, Göteborg', 'Skapande verksamhet', OWN_WORDS])
      await page.getByRole('listitem').filter({ hasText: stored }).first().waitFor();
    await look('stored');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner som fil (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('trappa-demo-1480-0031.json');
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ person: { externalId: 'demo-1480-0031' } });
    expect(file).toContain(OWN_WORDS);
    expect(besidesOffline(adam.complaints)).toEqual([]);
  }, 60_000);

  it('keeps what is typed when the network fails, and saves it when it is back', async () => {
    const { page, go, complaints } = await site.open({ account: '1280-second-employee' });
    await go('/min-vag/lamna-in');
    await page.getByRole('radio', { name: 'En tidigare anställning' }).check();
    await page.getByLabel('Vilken arbetsgivare?').fill('alings');
    await page.getByRole('option', { name: 'Alingsås' }).click();
    await page.getByLabel('Titel').fill('Barnskötare');
    await page.getByLabel('Första dagen').fill('2015-08-10');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await page.getByRole('heading', { name: 'Ingen kontakt med servern' }).waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Barnskötare');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await page.getByText('Inlämnat. Visa nu papperet för din chef.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Barnskötare, Alingsås' })
      .getByText('Från och med 10 augusti 2015')
      .waitFor();
    expect(besidesOffline(complaints)).toEqual([]);
  }, 60_000);

  it('finds what to hand in by keyboard, and asks no more for what is handed in', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1489-second-employee' });
    await go('/min-vag/lamna-in?merit=anstallning');
    expect(await page.getByRole('radio', { name: 'En tidigare anställning' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'En utbildning, examen eller ett bevis' }).check();
    const field = page.getByRole('combobox', { name: 'Vilken?' });
    await field.press('Enter');
    await field.fill('undersköterska');
    await page.getByRole('option', { name: /^Undersköterskeutbildning/u }).waitFor();
    await field.fill('bevis om rätt');
    await page.getByRole('option', { name: 'Bevis om rätt att använda yrkestiteln undersköterska' }).waitFor();
    expect(await page.getByText('Det här behöver du fylla i eller rätta').count()).toBe(0);
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Välj något annat' }).waitFor();
    await page.getByLabel('Från vilken dag gäller det?').fill('2024-03-01');
    await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
    const done = page.getByText('Inlämnat. Visa nu papperet för din chef.');
    await done.waitFor();
    expect(await done.evaluate((alert) => alert.ownerDocument.activeElement === alert)).toBe(true);

    await go('/min-vag/lamna-in?merit=utbildning&kvalifikation=bevis-underskoterska');
    await page.getByLabel('Från vilken dag gäller det?').fill('2024-03-01');
    await page.getByText('Du har redan lämnat in det här').waitFor();
    await look('handed-in-already');
    await page.getByLabel('Från vilken dag gäller det?').fill('');
    await page.getByRole('button', { name: 'Välj något annat' }).click();

    await go('/min-vag');
    await page.getByText('Inlämnat. Visa papperet för din chef, som bekräftar det:').first().waitFor();
    expect(await page.getByRole('link', { name: /^Lämna in: .*bevis om rätt/iu }).count()).toBe(0);

    await go('/min-vag/lamna-in');
    await page.getByRole('button', { name: /^Ta tillbaka: Bevis om rätt/u }).click();
    await page.getByRole('button', { name: 'Ja, ta tillbaka' }).click();
    await page.getByText('Uppgiften är borttagen.').waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('leads on from a demand that comes later, and begins a wide picture where one stands', async () => {
    const { page, go, complaints } = await site.open({
      account: '1480-employee',
      context: { viewport: { width: 320, height: 700 } },
    });
    await go('/min-vag');
    const here = page.getByText('Du är här').first();
    await here.waitFor();
    expect(await here.evaluate((mark) => mark.getBoundingClientRect().right <= 320)).toBe(true);
    await page
      .getByRole('link', { name: 'Lämna in: Bevis om rätt att använda yrkestiteln undersköterska' })
      .first()
      .click();
    await page.getByText('Vilken? Bevis om rätt att använda yrkestiteln undersköterska').waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('tells who is no employee so, in English on a small screen', async () => {
    const { page, go, look, complaints } = await site.open({
      account: 'platform-admin',
      context: { viewport: { width: 320, height: 700 } },
    });
    await go('/en/min-vag');
    await page.getByRole('heading', { name: 'Your account belongs to no employee' }).waitFor();
    await look('no-employee');
    expect(complaints).toEqual([]);
  }, 60_000);
});
