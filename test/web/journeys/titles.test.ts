import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openSharedSite, type Site } from '../../support/site/site';

const list = [
  'titel;antal;verksamhet',
  'Barnskötare;310;Förskola',
  'Barnskötare vik;42;Förskola',
  'Elevresurs;40;Grundskola',
  'Rektor;18;Grundskola',
  'Rektor;9;Förskola',
  'Elevresurs F-3;12;Grundskola',
  'Bsk;7;Förskola',
  'Resurspedagog nivå 2;6;Grundskola',
  'Samordnare Exempelverket;4;Exempelverket',
].join('\r\n');

describe('titles, from the list of the HR system to the firm answer', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('titles', 'people');
  }, 180_000);
  afterAll(() => site.close());

  it('imports a list and empties the queue by keyboard alone', async () => {
    const { go, look, complaints, page } = await site.open({ account: '1480-editor' });
    const told = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
    const waits = (label: string) => page.getByRole('region', { name: label, exact: true }).waitFor();
    const press = (...keys: readonly string[]) =>
      keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

    await go('/admin/titlar?organisation=1480');
    await page.getByText('Ingen titellista är inläst').waitFor();
    await look('empty');

    // A fault names its row and what is expected there; what was pasted stays.
    await page.getByRole('radio', { name: 'Klistra in' }).press('Space');
    const pasted = page.getByRole('textbox', { name: 'Klistra in raderna' });
    await pasted.fill('titel\tantal\nBarnskötare\tmånga');
    await page.getByRole('button', { name: 'Se vad listan innebär' }).click();
    await page
      .getByRole('alert')
      .getByRole('row', { name: /^2 .*Väntat/u })
      .waitFor();
    expect(await pasted.inputValue()).toContain('många');
    await look('refused');

    await page.getByRole('radio', { name: 'Som fil' }).press('Space');
    await page.getByLabel('Fil från HR-systemet').setInputFiles({
      name: 'titlar.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list, 'utf8'),
    });
    await page.getByRole('button', { name: 'Se vad listan innebär' }).click();
    await page.getByRole('heading', { name: 'Det här innebär listan' }).waitFor();
    expect(await page.getByRole('row', { name: /^Nya/u }).innerText()).toMatch(/^Nya\s+8/u);
    expect(await page.getByText('8 olika titlar').locator('..').innerText()).toContain('på 9 rader för 448 personer');
    await look('summary');
    const answer = await holdImport(page);
    await page.getByRole('button', { name: 'Läs in listan' }).click();
    await page.getByRole('progressbar', { name: 'Inläsning' }).waitFor();
    await told('Slår upp titlarna: 3 av 9 rader …');
    await look('importing');
    answer();
    await page.getByRole('heading', { name: 'Listan är inläst' }).waitFor();
    await page.getByText('2 titlar är beslutade genast.').waitFor();
    await page.getByRole('row', { name: /^Barnskötare vik .*Barnskötare .*Beslutad/u }).waitFor();
    await page.getByRole('row', { name: /^Rektor .*Inte beslutad/u }).waitFor();
    await look('imported');

    await page.getByRole('link', { name: 'Till kön' }).press('Enter');
    await page.getByText('6 kvar').waitFor();
    await waits('Elevresurs');
    await look('queue');
    await press('?');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    await look('keys');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    // Several with the same suggestion, ticked first.
    await press('b');
    await page.getByRole('checkbox', { name: /^Elevresurs F-3/u }).focus();
    await look('alike');
    await press('Space', 'Enter');
    await told('4 kvar 2 titlar är nu Elevassistent.');

    // Rektor heads a preschool or a school: another than the first.
    await waits('Rektor');
    await look('ambiguous');
    await press('2');
    await told('3 kvar Rektor är nu Rektor.');
    await waits('Bsk');

    // In a field a letter is a letter; on the page it is a command.
    await press('s');
    const search = page.getByRole('combobox', { name: 'Standardtitel' });
    await search.waitFor();
    await page.keyboard.type('barnsköt');
    await page
      .getByRole('option', { name: /^Barnskötare/u })
      .first()
      .waitFor();
    await look('search');
    await press('Enter');
    await told('2 kvar Bsk är nu Barnskötare.');

    await waits('Resurspedagog nivå 2');
    await press('n');
    await waits('Samordnare Exempelverket');
    await press('r');
    await page.getByRole('textbox', { name: 'Varför passar ingen?' }).waitFor();
    await press('Enter');
    await page.getByText('Skriv varför ingen passar.').waitFor();
    await page.keyboard.type('Finns bara i provet');
    await press('Escape');
    await page.getByRole('dialog', { name: 'Vill du lämna det du har skrivit?' }).waitFor();
    await press('Enter');
    await look('reject');
    await press('Enter');
    await told('1 kvar Ingen titel passar Samordnare Exempelverket.');

    await waits('Resurspedagog nivå 2');
    await press('u');
    await told('2 kvar Ångrat: Samordnare Exempelverket väntar igen.');
    await waits('Samordnare Exempelverket');
    await press('r');
    await page.getByRole('textbox', { name: 'Varför passar ingen?' }).waitFor();
    await page.keyboard.type('Finns bara i provet');
    await press('Enter');
    await waits('Resurspedagog nivå 2');
    await press('a');
    await page.getByRole('heading', { name: 'Kön är tom: alla titlar har fått sitt besked' }).waitFor();
    await look('done');

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta som CSV' }).press('Enter');
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^titlar-1480-\d{4}-\d\d-\d\d\.csv$/u);
    const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatch(
      /^\uFEFFTitel;Personer;"?Används i"?;Standardtitel;Besked;Träff;AF_SSYK;ESCO;ISCO08;JOBTECH;SSYK2012;/u,
    );
    const row = (label: string) => rows.find((line) => line.startsWith(`${label};`));
    expect(row('Bsk')).toMatch(/^Bsk;7;Förskola;Barnskötare;Beslutad;.*5311/u);
    expect(row('Elevresurs F-3')).toContain(';Elevassistent;Beslutad;');
    expect(row('Rektor')).toMatch(/^Rektor;27;"Grundskola, Förskola";Rektor;/u);
    expect(row('Samordnare Exempelverket')).toContain(';;Ingen passar;');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('shows the decisions, to undo with a reason', async () => {
    const { go, look, complaints, page } = await site.open({
      account: '1280-editor',
      context: { viewport: { width: 320, height: 700 } },
    });
    await go('/en/admin/titlar/beslut?organisation=1280');
    const before = await page.getByRole('heading', { name: /^Decisions, the latest first/u }).innerText();
    await page
      .getByRole('button', { name: /^Undo the decision on/u })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Why do you undo it?' }).fill('Only tried');
    await look('undo');
    await page.getByRole('button', { name: 'Undo the decision', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^The decision on .* is undone\.$/u })
      .waitFor();
    await page.getByText('Reason: Only tried').waitFor();
    expect(await page.getByRole('heading', { name: /^Decisions, the latest first/u }).innerText()).toBe(before);
    await look('decisions');
    await go('/en/admin/titlar/ko?organisation=1280&status=SUGGESTED');
    await page.getByText(/^\d+ left$/u).waitFor();
    await look('queue-english');
    expect(complaints).toEqual([]);
  }, 90_000);

  it('lets the letters be switched off, and shows who may only read no decisions to make', async () => {
    const { go, complaints, page } = await site.open({ account: '1280-editor' });
    await go('/admin/titlar/ko?organisation=1280');
    await page.getByRole('switch', { name: 'Tangenter för att besluta' }).press('Space');
    await page.getByRole('button', { name: /^Nästa/u }).focus();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    const approver = await site.open({ account: '1280-approver' });
    await approver.go('/admin/titlar/ko?organisation=1280');
    await approver.page.getByText('Du kan se kön, men inte besluta.').waitFor();
    expect(await approver.page.getByRole('button', { name: /^Ja, / }).count()).toBe(0);
    expect([...complaints, ...approver.complaints]).toEqual([]);
  }, 90_000);
});

/** Keeps the import from running until told to answer, while the page is told that it is under way. */
const holdImport = async (page: Page): Promise<() => void> => {
  let answer = (): void => undefined;
  const told = new Promise<void>((resolve) => (answer = resolve));
  const progress = { phase: 'ALIGNING', done: 3, total: 9, at: '2024-01-01T00:00:00Z' };
  await page.route('**/graphql', async (route) => {
    const asked = String(route.request().postData());
    if (asked.includes('query TitleImportProgress'))
      return route.fulfill({ json: { data: { importProgress: progress } } });
    const isImport = asked.includes('mutation ImportTitles');
    if (isImport) await told;
    await route.continue();
    if (isImport) await page.unroute('**/graphql');
  });
  return answer;
};
