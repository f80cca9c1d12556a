import { openSharedSite, type Site } from '../../support/site/site';

const LADDER = '/trappor/underskoterska-skyddad-titel';

describe('looking up what a title demands', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('look-up', 'reading');
  }, 180_000);
  afterAll(() => site.close());

  it('finds the ladder, and reads with law what is demanded on the day before the law and on its first', async () => {
    const { page, go, look, complaints } = await site.open();
    await go('/trappor');
    await look('ladders');
    await page.getByRole('searchbox', { name: 'Sök i trappornas namn' }).fill('undersköterska');
    await page.getByRole('button', { name: 'Sök', exact: true }).click();
    await page.getByText('1 trappa', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Den skyddade yrkestiteln undersköterska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Den skyddade yrkestiteln undersköterska' }).waitFor();

    await page.getByLabel('Visa som det är den').fill('2023-06-30');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.waitForURL(/datum=2023-06-30/u);
    const step = page
      .getByRole('region', { name: 'Trappan som bild' })
      .getByRole('button', { name: /Undersköterska/u });
    await step.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Undersköterska', exact: true });
    await panel.getByText('Inga krav gäller den här dagen.').waitFor();
    expect(await page.evaluate<string>('document.activeElement?.textContent')).toBe('Undersköterska');
    await look('the day before');

    await page.getByRole('button', { name: '1 juli 2023', exact: true }).click();
    await panel.getByText('Bevis om rätt att använda yrkestiteln undersköterska').waitFor();
    await panel.getByText(/Enligt lag: Patientsäkerhetslagen, SFS 2010:659, 4 kap\. 5 a §/u).waitFor();
    await panel.getByText('Gäller till och med 30 juni 2033').waitFor();
    const changes = page.getByRole('status').filter({ hasText: 'Det här ändrades 1 juli 2023' });
    await changes.getByText('Yrkestiteln Undersköterska blev skyddad i lag.').waitFor();
    await look('the first day');

    await panel.getByRole('button', { name: 'Stäng' }).press('Enter');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement?.dataset.step')).toBe('underskoterska');
    await page.goBack();
    await panel.waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Så är trappan 1 juli 2023.').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Bevis om rätt att använda yrkestiteln undersköterska' })
      .getByText(/Enligt lag: Patientsäkerhetslagen/u)
      .first()
      .waitFor();
    await look('on paper');
    expect(complaints).toEqual([]);
  });

  it('opens each step of a picture by a click', async () => {
    const { page, go, complaints } = await site.open();
    await go('/trappor/gr-karriarvagsmodell-aldreomsorg');
    const picture = page.getByRole('region', { name: 'Trappan som bild' });
    const steps = picture.getByRole('button');
    for (const step of await steps.all()) {
      const slug = String(await step.getAttribute('data-step'));
      await step.click();
      await page.waitForURL(`**?steg=${slug}`);
      await picture.locator(`[data-step="${slug}"][aria-pressed="true"]`).waitFor();
    }
    expect(await steps.count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  it('reads a ladder as text, and what tells its revisions apart', async () => {
    const { page, go, look, complaints } = await site.open();
    await go('/trappor/malmo-forskolekarriar');
    await page.getByRole('radio', { name: 'Text' }).press('Space');
    await page.getByText('Leda: Rektor').first().waitFor();
    expect(page.url()).toContain('vy=text');
    await look('text');
    await page.getByRole('button', { name: '1 juli 2019', exact: true }).click();
    const changes = page.getByRole('status').filter({ hasText: 'Det här ändrades 1 juli 2019' });
    await changes.getByText(/ska i stället för bör.+befattningsutbildning/u).waitFor();
    await look('the first day of a revision');
    await changes.getByRole('link', { name: 'Revision 2 började gälla.' }).click();
    await page.waitForURL('**/trappor/malmo-forskolekarriar/historik?fran=1&till=2');
    await page.getByRole('heading', { level: 1, name: 'Historik: Förskolekarriär i Malmö' }).waitFor();
    await page.getByText('Trappans första dag är nu den 1 juli 2019.').waitFor();
    await page.getByRole('heading', { level: 3, name: 'Rektor' }).waitFor();
    await look('history');
    expect(complaints).toEqual([]);
  });

  it('can be read in English, on a narrow screen, in the dark', async () => {
    const { page, go, look, complaints } = await site.open({
      context: { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
    });
    await go(`/en${LADDER}?datum=2023-07-01&steg=underskoterska`);
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
    await page.getByRole('heading', { level: 1, name: 'The protected title undersköterska' }).waitFor();
    await page
      .getByRole('region', { name: 'Undersköterska', exact: true })
      .getByText('To use the title', { exact: true })
      .waitFor();
    await look('english, narrow and dark');
    await go('/en/trappor/malmo-forskolekarriar/historik');
    await page.getByText("The ladder's first day is now 1 July 2019.").waitFor();
    await look('history, english, narrow and dark');
    expect(complaints).toEqual([]);
  });

  it('says so of a day and a step that there are not, and shows the ladder of today', async () => {
    const { page, go, complaints } = await site.open();
    await go('/trappor/malmo-forskolekarriar?datum=2023-02-31&steg=finns-inte');
    const told = page.getByRole('status');
    await told.getByText('Adressen anger 2023-02-31, men det är ingen dag som finns.').waitFor();
    await told
      .getByText(/^Trappan har inget steg med adressen finns-inte den .+\. Välj ett av stegen här\.$/u)
      .waitFor();
    await page
      .getByRole('region', { name: 'Trappan som bild' })
      .getByRole('button', { name: 'Rektor', exact: true })
      .click();
    await page.getByRole('region', { name: 'Rektor', exact: true }).waitFor();
    expect(await told.getByText('finns-inte').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('says so of a ladder that there is not', async () => {
    const { page, go } = await site.open();
    await go('/trappor/finns-inte');
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
  });

  it('shows a ladder also on a day on which it is not in force, and says from when it is', async () => {
    const { page, go, complaints } = await site.open();
    await go('/trappor/gr-titulatur-funktionshinder?datum=2000-01-01');
    await page.getByText('Revisionen gäller från och med 1 december 2011, alltså inte 1 januari 2000.').waitFor();
    expect(complaints).toEqual([]);
  });
});
