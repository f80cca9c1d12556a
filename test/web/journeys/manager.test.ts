import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { askAs } from '../../support/site/ask-as';
import { openSharedSite, type Site } from '../../support/site/site';

const PAPER = 'Baspaket för barnskötare och elevassistent (Stockholm)';
/** The step Barnskötare in Göteborg's preschools. */
const TARGET = Buffer.from('Step:goteborg-forskola-titlar@1/barnskotare').toString('base64url');

describe('a manager', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('manager', 'ladders');
  }, 180_000);
  afterAll(() => site.close());

  it('finds who has a paper that expires, and which step is lost with it', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1280-manager' });
    await go('/chef?datum=2026-11-01');
    await page.getByLabel('Visa', { exact: true }).selectOption('Något upphör');
    await page.getByRole('button', { name: 'Visa medarbetare' }).click();
    await page.getByText('4 medarbetare', { exact: true }).waitFor();
    expect(page.url()).toContain('visa=upphor');
    const [, first] = await page.getByRole('row').allInnerTexts();
    expect(first).toMatch(/demo-1280-0004[^]+✓\s+Uppfyllt[^]+31 mars 2027[^]+Då förloras Barnskötare, Självständig/u);
    await look('ending');
    await page.getByRole('link', { name: 'demo-1280-0004' }).click();
    await page.getByText('Malmös kriterier för nivån Självständig, 31 mars 2027').waitFor();
    expect(page.url()).toContain('datum=2026-11-01');
    await look('person');
    await page.goBack();
    await page.getByRole('link', { name: 'demo-1280-0004' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('verifies a merit that an employee claims, records an employment, and agrees on the plan', async () => {
    await planOfAdam(site);
    const { page, go, look, complaints } = await site.open({ account: '1480-manager' });
    await go('/chef?visa=vantar');
    const row = page.getByRole('row').filter({ hasText: 'demo-1480-0031' });
    await row.getByText('1 merit att bekräfta').waitFor();
    await row.getByText('väntar på dig').waitFor();
    await row.getByRole('link').click();
    const claim = page.getByRole('listitem').filter({ hasText: PAPER });
    const seen = claim.getByLabel('Vad har du sett?');
    expect(await seen.inputValue()).toBe('');
    await page.getByRole('button', { name: `Bekräfta ${PAPER}` }).click();
    await claim.getByText('Välj vad du har sett innan du bekräftar.').waitFor();
    await claim.locator('select:focus[aria-invalid="true"]').waitFor();
    await look('claimed');
    await seen.selectOption('Intyg från en arbetsgivare');
    await page.getByRole('button', { name: `Bekräfta ${PAPER}` }).click();
    await page.locator('[role=status]:focus', { hasText: `Sparat: ${PAPER} är bekräftad.` }).waitFor();
    await page.getByRole('button', { name: `Bekräfta ${PAPER}` }).waitFor({ state: 'detached' });
    const paper = page.getByRole('listitem').filter({ hasText: PAPER }).filter({ hasText: '✓ Kontrollerat' });
    await paper.getByText('Underlag: Intyg från en arbetsgivare').waitFor();
    await recordEmployment(page);
    await page.getByRole('button', { name: 'Godkänn planen' }).click();
    await page.getByText('Du har godkänt planen.').waitFor();
    await page.getByText('Överenskommen').waitFor();
    await look('agreed');
    expect(complaints).toEqual([]);
  });

  it('finds who waits for an employment to be verified, and verifies it', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1489-manager' });
    await go('/chef?visa=vantar');
    const row = page.getByRole('row').filter({ hasText: 'demo-1489-0002' });
    await row.getByText('1 anställning att bekräfta').waitFor();
    await row.getByText(/Närmaste steget: Undersköterska, Bas\s+\? Okänt/u).waitFor();
    await look('waiting');
    await row.getByRole('link').click();
    const claim = page.getByRole('listitem').filter({ hasText: 'Undersköterska, ' }).filter({ hasText: 'Avvisa' });
    await claim.getByLabel('Vad har du sett?').selectOption('Intyg från en arbetsgivare');
    await claim.getByRole('button', { name: 'Bekräfta Undersköterska' }).click();
    await page.locator('[role=status]:focus', { hasText: 'Sparat: Undersköterska är bekräftad.' }).waitFor();
    await page.getByRole('link', { name: 'Till alla medarbetare' }).click();
    await row.getByText('Inget', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told that a title is undecided, how far ahead is looked, and how a unit is written', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1489-manager' });
    await go('/chef/demo-1489-0102?datum=2026-11-22');
    await page.getByRole('heading', { name: 'Ingen har beslutat vad titeln ”Usk dagverksamhet” står för' }).waitFor();
    await page.getByText('Be den som sköter titlarna hos er att besluta det.').waitFor();
    expect(await page.getByText('Nästa steg visar vad som saknas.').count()).toBe(0);
    await page.getByText('Inget upphör före 22 november 2029, så vitt vi vet.').waitFor();
    await look('undecided');
    await go('/chef?datum=2026-11-22');
    const row = page.getByRole('row').filter({ hasText: 'demo-1489-0102' });
    await row.getByText('Ingen har beslutat vad titeln ”Usk dagverksamhet” står för').waitFor();
    await row.getByText('Inget före 22 november 2027').waitFor();
    expect(await page.locator('datalist option').evaluateAll((all) => all.length)).toBe(1);
    await page.getByLabel('Visa', { exact: true }).selectOption('Något att bekräfta');
    await page.getByLabel('Enhet').fill('Äldreboende Nord');
    await page.getByRole('button', { name: 'Visa medarbetare' }).click();
    await page.getByRole('heading', { name: 'Ingen i enheten Äldreboende Nord' }).waitFor();
    await page.getByText('precis som den står i listan, till exempel aldreboende-nord.').waitFor();
    await look('no-unit');
    expect(complaints).toEqual([]);
  });

  it('is told when the employee has changed the plan meanwhile, and agrees to what it then says', async () => {
    const ask = await askAs(site, '1480-second-employee');
    const { page, go, look, complaints } = await site.open({ account: '1480-manager' });
    await go('/chef/demo-1480-0031');
    await page.getByRole('button', { name: 'Ändra planen' }).click();
    await page.getByLabel('Klart senast').fill('2027-06-30');
    await page.getByText('Medarbetaren behöver godkänna planen på nytt.').waitFor();
    await savePlan(ask, 1, [{ own: { text: 'Gå bredvid en barnskötare i två veckor' } }]);
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByRole('heading', { name: 'Någon annan har sparat under tiden' }).waitFor();
    await page.getByText('Ny insats: ”Gå bredvid en barnskötare i två veckor”.').waitFor();
    await page.getByText('Borttagen insats: en med medarbetarens egna ord.').waitFor();
    expect(await page.getByLabel('Klart senast').inputValue()).toBe('2027-06-30');
    await look('conflict');
    await page.getByRole('button', { name: 'Hämta den nya versionen' }).click();
    await page.getByText('Du säger att du för din del står bakom version 2 av planen.').waitFor();
    expect(await page.getByLabel('Klart senast').inputValue()).toBe('2027-06-30');
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await page.getByText('Planen är sparad i en ny version. Nu behöver medarbetaren godkänna planen.').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Chefen godkände' }).waitFor();
    await page.getByRole('paragraph').filter({ hasText: 'Gå bredvid en barnskötare i två veckor' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('gives a level and makes a first plan in English on a narrow screen, and refutes only after a question', async () => {
    const { page, go, look, complaints } = await site.open({
      account: '1480-manager',
      context: { viewport: { width: 320, height: 800 } },
    });
    await go('/en/chef?visa=vantar');
    const people = page.getByRole('region', { name: /^People and where they stand on /u });
    await people.getByRole('cell', { name: 'Nothing before ' }).first().waitFor();
    await people.getByRole('columnheader', { name: 'Ends' }).waitFor({ state: 'attached' });
    expect(await people.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await look('list-narrow');
    await go('/en/chef/demo-1480-0001');
    await page.getByText('Give a level', { exact: true }).click();
    await page.getByRole('button', { name: 'Give the level' }).click();
    await page.getByText('Choose.', { exact: true }).last().waitFor();
    await page.getByLabel('Scale').selectOption({ label: 'Levla' });
    await page.getByLabel('Level', { exact: true }).selectOption({ label: 'Deepened' });
    await page.getByRole('button', { name: 'Give the level' }).click();
    await page.getByText('The level is given.').waitFor();
    await page.getByText('Deepened as assistant nurse').waitFor();
    await look('level-given');
    await page.getByRole('button', { name: 'Make a plan' }).click();
    // Ladders that other journeys publish may lead this employee elsewhere too.
    const expert = 'Undersköterska, Expert in Levla, the competence model in care';
    await page.getByLabel('Which step is the plan to lead to?').selectOption({ label: expert });
    await page.getByRole('button', { name: 'Make it the plan: way 1' }).click();
    await page.getByText('The plan is saved. The employee sees it under My way.').waitFor();
    await page.getByText('The manager agreed').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Ask your manager for an assignment' }).first().waitFor();
    await look('first-plan');
    await go('/en/chef/demo-1480-0123');
    await page
      .getByRole('button', { name: /^Refute/u })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await look('refute');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page
      .getByRole('button', { name: /^Refute/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'Yes, refute' }).click();
    await page.getByText(/^Saved: .* is refuted\.$/u).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Assistant nurse education' }).getByText('Was not so').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told before a level is given that nothing follows from it, where the ladder is earned', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1280-manager' });
    await go('/chef/demo-1280-0004');
    await page.getByText('Ge en nivå', { exact: true }).click();
    const scales = page.getByLabel('Skala').getByRole('option');
    await scales.filter({ hasText: 'Kompetensnivåer för barnskötare, Malmö' }).waitFor({ state: 'attached' });
    expect(await scales.filter({ hasText: /Levla|Linköping|Region Stockholm/u }).count()).toBe(0);
    await page
      .getByText(/^Nivån ändrar inte var medarbetaren står\. .*”Registrera en merit som du har sett”/u)
      .waitFor();
    await look('level-of-no-effect');
    await page.getByLabel('Nivå', { exact: true }).selectOption({ label: 'Skicklig' });
    await page.getByRole('button', { name: 'Ge nivån' }).click();
    await page.getByText('Nivån är given. Den ändrar inte var medarbetaren står.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told why there is no level to give, where no ladder of the employee has any', async () => {
    const { page, go, complaints } = await site.open({ account: '1407-manager' });
    await go('/chef/demo-1407-0001');
    await page.getByText('Ge en nivå', { exact: true }).click();
    await page.getByText(/^Det finns ingen nivå att ge\. Inget krav i trappan /u).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is not who erases: HR does, first seen, then typed, then gone', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1480-hr' });
    await go('/chef/demo-1480-0028');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta allt som en fil' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('demo-1480-0028.json');
    expect(readFileSync(await file.path(), 'utf8')).toContain('demo-1480-0028');
    await page.getByRole('button', { name: 'Se vad som skulle tas bort' }).click();
    await page.getByText('Det här skulle tas bort: 1 anställning,').waitFor();
    await page.getByLabel('Skriv demo-1480-0028 för att bekräfta').fill('demo-1480-0029');
    await page.getByRole('button', { name: 'Gallra för alltid' }).click();
    await page.getByText('Det du skrev är inte personens id.').waitFor();
    await look('erase');
    await page.getByLabel('Skriv demo-1480-0028 för att bekräfta').fill('demo-1480-0028');
    await page.getByRole('button', { name: 'Gallra för alltid' }).click();
    await page.getByText('Allt om demo-1480-0028 är borta.').waitFor();
    await look('erased');
    await go('/chef/demo-1480-0028');
    await page.getByRole('heading', { name: 'Ingen medarbetare att visa' }).waitFor();
    await look('nobody');
    expect(complaints).toEqual([]);
  });

  it('is who the list is for: an employee sees nobody', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1480-employee' });
    await go('/chef');
    await page.getByRole('heading', { name: 'Du har inte behörighet' }).waitFor();
    await look('not-allowed');
    expect(complaints).toEqual([]);
  });
});

/** Records an earlier employment that the manager has seen a certificate of; what is typed is not left without a question. */
const recordEmployment = async (page: Page): Promise<void> => {
  await page.getByText('Registrera en merit som du har sett', { exact: true }).click();
  await page.getByLabel('En tidigare anställning').check();
  await page.getByLabel('Vilken arbetsgivare?').fill('Alingsås');
  await page.getByRole('option', { name: /^Alingsås/u }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Barnskötare');
  await page.getByRole('link', { name: 'Till alla medarbetare' }).click();
  await page.getByRole('button', { name: 'Fortsätt skriva' }).click();
  await page.getByLabel('Första dagen', { exact: true }).fill('2019-01-01');
  await page.getByLabel('Sista dagen (om anställningen är slut)').fill('2020-12-31');
  await page.getByRole('button', { name: 'Registrera', exact: true }).click();
  await page.getByText('Meriten är registrerad som bekräftad.').waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /Barnskötare, Alingsås\s+✓ Kontrollerat/u })
    .getByText('1 januari 2019 till 31 december 2020')
    .waitFor();
};

type Ask = Awaited<ReturnType<typeof askAs>>;

/** Adam Exempel makes a plan and agrees to it. */
const planOfAdam = async (site: Site): Promise<void> => {
  const ask = await askAs(site, '1480-second-employee');
  await savePlan(ask, 0, [{ own: { text: 'Gå bredvid en barnskötare en vecka' } }]);
};

const savePlan = async (ask: Ask, expectedVersion: number, own: readonly object[]): Promise<void> => {
  const { viewer } = await ask<{ readonly viewer: { readonly person: { readonly id: string } } }>(
    '{ viewer { person { id } } }',
  );
  const actions = [{ route: { kind: 'STUDY', qualification: 'pedagogiskt-arbete' } }, ...own];
  const input = { person: viewer.person.id, expectedVersion, agree: true, content: { target: TARGET, actions } };
  await ask(
    'mutation ($input: SaveDevelopmentPlanInput!) { saveDevelopmentPlan(input: $input) { problems { message } } }',
    { input },
  );
};
