import type { Page } from 'playwright-core';
import { dayInSweden } from '../../../src/domain/time/iso-day';
import { openSharedSite, type Site } from '../../support/site/site';
import { askAs } from '../../support/site/ask-as';
import { actOnNewest, editNewest, publishNewest } from '../../support/site/ladder-desk';

/** What is asked of a step in Göteborg's preschools. */
const PAIRED = 'Förskollärare motsvaras av';
const BASE = 'gr-karriarvagsmodell-aldreomsorg';
const LOCAL = `${BASE}-goteborg`;
const NAME = 'Karriärvägsmodellen i Göteborg';

/** An education and some months of work, as a demand of an agreement. */
const educationAndWork = (slug: string, qualification: string, role: string, months: number) => ({
  slug,
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'AGREEMENT',
  expression: { allOf: [{ qualification: { slug: qualification } }, { experience: { months, roles: [role] } }] },
});

const demands = (forAides: number, forSpecialists: number) => [
  {
    replaceRequirement: {
      step: 'vardbitrade',
      requirement: 'vardbitradesutbildning',
      by: educationAndWork('vardbitradesutbildning', 'vardbitradesutbildning', 'bitrade', forAides),
    },
  },
  {
    replaceRequirement: {
      step: 'specialistunderskoterska',
      requirement: 'specialistutbildning',
      by: educationAndWork('specialistutbildning', 'yh-specialistunderskoterska', 'underskoterska', forSpecialists),
    },
  },
];

describe('an adoption with a conflict', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('adoption', 'ladders');
  }, 180_000);
  afterAll(() => site.close());

  it('is adopted, adapted, overtaken by its base, decided one by one and submitted', async () => {
    await adoptByDecision(site);
    await editNewest(site, '1480-editor', LOCAL, demands(12, 24));
    await letBaseMoveOn(site);
    await decideConflicts(site);
    await actOnNewest(site, '1480-approver', LOCAL, 'approveLadder');
    await publishNewest(site, '1480-admin', LOCAL, inAMonth());
    await goOver(site);
    expect(await publicDeviationsOf(site, 'vardbitrade')).toEqual([
      { kind: 'LOOSER', text: expect.stringContaining('Få har hunnit arbeta så länge.') as string },
    ]);
    expect(await publicDeviationsOf(site, 'specialistunderskoterska')).toEqual([
      { kind: 'SAME', text: expect.any(String) as string },
    ]);
  }, 120_000);

  it('says which steps correspond, once another person has agreed', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1480-editor' });
    await go('/admin/inforanden/likvardiga-steg?vanster=goteborg-forskola-titlar&hoger=malmo-forskolekarriar');
    const submit = page.getByRole('button', { name: 'Lämna förslaget' });
    await submit.click();
    await page.getByText('Säg något om minst ett steg.').waitFor();
    await page.getByLabel(PAIRED, { exact: true }).selectOption('Förskollärare');
    await submit.click();
    await page.getByText('Skriv varför.').waitFor();
    await look('equivalence-missing');
    await page.getByLabel('Skäl: Förskollärare').fill('Samma ansvar enligt skollagen.');
    await submit.click();
    await page.getByText('Förslaget är lämnat. En annan person avgör det.').waitFor();
    expect(await page.getByRole('button', { name: 'Godkänn' }).count()).toBe(0);
    expect(complaints).toEqual([]);

    const approver = await site.open({ account: '1480-approver' });
    await approver.go('/admin/inforanden/likvardiga-steg');
    await approver.page.getByText('Samma ansvar enligt skollagen.').waitFor();
    await approver.look('equivalence-proposed');
    await approver.page.getByRole('button', { name: 'Godkänn' }).click();
    await approver.page.getByText('Inga förslag väntar på beslut.').waitFor();
    await approver.page.getByText('Samma ansvar enligt skollagen.').waitFor();
    expect(approver.complaints).toEqual([]);
  }, 60_000);
});

const inAMonth = (): string => dayInSweden(new Date(Date.now() + 30 * 86_400_000));

/** What everybody is told of how the adaptation departs in a step. */
const publicDeviationsOf = async (site: Site, slug: string): Promise<readonly unknown[]> => {
  const ask = await askAs(site, '1280-employee');
  const { ladder } = await ask<{
    readonly ladder: {
      readonly deviations: readonly {
        readonly kind: string;
        readonly text: string;
        readonly step: { readonly slug: string } | null;
      }[];
    };
  }>('query ($slug: String!) { ladder(slug: $slug, revision: 1) { deviations { kind text step { slug } } } }', {
    slug: LOCAL,
  });
  return ladder.deviations.filter(({ step }) => step?.slug === slug).map(({ kind, text }) => ({ kind, text }));
};

const adoptByDecision = async (site: Site): Promise<void> => {
  const { page, go, look, complaints } = await site.open({ account: '1480-admin' });
  await go('/admin/inforanden');
  await page.getByRole('link', { name: 'Inför en trappa' }).click();
  await page.getByRole('searchbox').fill('karriärväg');
  await page.getByRole('button', { name: 'Sök' }).click();
  await page.getByRole('link', { name: 'Välj: Karriärvägsmodellen i äldreomsorgen' }).click();
  await page.getByRole('radio', { name: /Anpassad/u }).check();
  await page.getByRole('button', { name: 'Inför trappan' }).click();
  await page.getByText('Fyll i det här.').first().waitFor();
  await look('adopt-missing');
  await page.getByLabel('Er trappas namn').fill(NAME);
  await page.getByLabel('Vem har beslutat?').fill('Äldrenämnden');
  await page.getByLabel('Beslutets dag').fill('2024-05-20');
  await page.getByLabel('Första dagen ni använder trappan').fill('2024-06-01');
  await page.getByRole('button', { name: 'Inför trappan' }).click();
  await page.getByRole('heading', { name: 'Trappan är införd' }).waitFor();
  await page.getByRole('link', { name: 'Till alla införanden' }).click();
  await page.getByText(/Äldrenämnden, 20 maj 2024/u).waitFor();
  await look('adoptions');
  expect(complaints).toEqual([]);
};

const letBaseMoveOn = async (site: Site): Promise<void> => {
  await editNewest(site, 'goteborgsregionen-editor', BASE, demands(24, 12));
  await actOnNewest(site, 'goteborgsregionen-editor', BASE, 'submitLadder');
  await actOnNewest(site, 'goteborgsregionen-approver', BASE, 'approveLadder');
  await publishNewest(site, 'goteborgsregionen-admin', BASE, inAMonth());
};

/** What is used is then another revision, from a day and by a decision of its own, until it ends. */
const goOver = async (site: Site): Promise<void> => {
  const { page, go, look, complaints } = await site.open({ account: '1480-admin' });
  await go('/admin/inforanden');
  await page.getByRole('link', { name: 'Gå över till annan revision: Karriärvägsmodellen i äldreomsorgen' }).click();
  const submit = page.getByRole('button', { name: 'Gå över', exact: true });
  await submit.click();
  await page.getByText('Fyll i det här.').first().waitFor();
  await look('go-over');
  await page.getByLabel('Vem har beslutat?').fill('Äldrenämnden');
  await page.getByLabel('Beslutets dag').fill('2024-05-20');
  await page.getByLabel('Första dagen ni använder den nya revisionen').fill(inAMonth());
  await submit.click();
  await page.getByText(/^Klart\. Ni har gått över till revision \d\.$/u).waitFor();

  await go(`/admin/inforanden?datum=${inAMonth()}`);
  await page.getByRole('button', { name: 'Avsluta: Karriärvägsmodellen i äldreomsorgen' }).click();
  await page.getByLabel('Sista dagen').fill('2099-12-31');
  await page.getByRole('button', { name: 'Ja, avsluta införandet' }).click();
  await page.getByText('Införandet är avslutat.').waitFor();
  expect(complaints).toEqual([]);
};

const decideConflicts = async (site: Site): Promise<void> => {
  const { page, go, look, complaints } = await site.open({ account: '1480-editor' });
  await go(`/admin/anpassningar/${LOCAL}`);
  await page.getByRole('heading', { name: '2 konflikter med bastrappan väntar på beslut' }).waitFor();
  await look('side-by-side');
  await page.getByRole('link', { name: 'Avgör konflikterna' }).click();

  await page.getByRole('heading', { name: 'Steget Vårdbiträde' }).waitFor();
  await look('conflict');
  await choose(page, 'Behåll er ändring');
  await page.getByRole('heading', { name: 'Steget Specialistundersköterska' }).waitFor();
  await choose(page, 'Ta bastrappans');
  await page.getByRole('heading', { name: 'Sammanställning' }).waitFor();
  await page.getByText('2 av 2 har ett val.').waitFor();

  await page.getByRole('button', { name: 'Spara 2 beslut' }).click();
  await page.getByRole('button', { name: 'Gå till stället: Steget Vårdbiträde' }).click();
  await page.reload();
  await page.getByLabel('Skäl').fill('Få har hunnit arbeta så länge.');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('button', { name: 'Till sammanställningen' }).click();
  await look('conflict-summary-narrow');
  await page.getByRole('button', { name: 'Spara 2 beslut' }).click();
  await page.getByRole('heading', { name: 'Alla konflikter är avgjorda' }).waitFor();
  await page.getByRole('button', { name: 'Lämna in för godkännande' }).click();
  await page.getByText('Inlämnad.').waitFor();
  await look('submitted-narrow');
  expect(complaints).toEqual([]);
};

/** Chooses by keyboard, and goes on to the next place. */
const choose = async (page: Page, choice: string): Promise<void> => {
  await page.getByRole('radio', { name: choice }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
};
