import { openSharedSite, type Site } from '../../support/site/site';

const NAME = 'Personalsystemet Exempel';
const DAY = 86_400_000;

describe('an admin who lets a system in', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSharedSite('access', 'ladders');
  }, 180_000);
  afterAll(() => site.close());

  it('begins at what waits, by organisation', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1280-admin' });
    await go('/admin');
    await page.getByText('8 titlar väntar på beslut').waitFor();
    await page.getByRole('banner').getByText('Malmö: Administratör').waitFor();
    await look('start');
    const places = page.getByRole('navigation', { name: 'Administration' });
    expect(await places.getByRole('link').allInnerTexts()).toEqual([
      'Översikt',
      'Kompetenstrappor',
      'Införanden',
      'Titlar',
      'Åtkomst',
      'Spår',
    ]);
    expect(await places.locator('[aria-current="page"]').innerText()).toBe('Översikt');
    expect(complaints).toEqual([]);
  });

  it('makes a key, which works until it is revoked, and both stand in the trail', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1480-admin' });
    await go('/admin/atkomst');
    await page.getByRole('heading', { name: 'Inga nycklar än' }).waitFor();
    await page.getByRole('button', { name: 'Skapa nyckel' }).click();
    await page.getByText('Skriv vad nyckeln är till för.').waitFor();
    await look('faults');
    await page.getByLabel('Vad nyckeln är till för').fill(NAME);
    await page.getByLabel('Antal dagar som den gäller').fill('30');
    await page.getByRole('button', { name: 'Skapa nyckel' }).click();
    const secret = await page.getByRole('region', { name: `Nyckeln ${NAME}` }).innerText();
    await look('secret');
    expect(await rolesWith(secret)).toEqual(['HR_SYSTEM']);

    await page.getByRole('button', { name: 'Jag har sparat nyckeln' }).click();
    expect(await page.content()).not.toContain(secret);
    const lastDay = new Date(Date.now() + 30 * DAY).toLocaleDateString('sv-SE', {
      dateStyle: 'long',
      timeZone: 'Europe/Stockholm',
    });
    await page.getByRole('row').filter({ hasText: NAME }).getByText(`✓ Gäller till ${lastDay}`).waitFor();
    await page.getByRole('button', { name: `Återkalla ${NAME}` }).click();
    await page.getByRole('dialog').waitFor();
    await look('revoke');
    await page.getByRole('button', { name: 'Återkalla nyckeln' }).click();
    await page.getByText(`Nyckeln ${NAME} är återkallad.`).waitFor();
    await page.getByText('✕ Återkallad').waitFor();
    await look('revoked');
    expect(await rolesWith(secret)).toBeUndefined();

    await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Spår' }).click();
    await page.getByLabel('Vad det gällde').selectOption('API-nyckel');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByText('2 händelser', { exact: true }).waitFor();
    expect(page.url()).toContain('slag=apiKeys');
    expect(await page.getByRole('listitem').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      expect.stringContaining('Återkallade en API-nyckel'),
      expect.stringContaining('Skapade en API-nyckel'),
    ]);
    await page
      .getByText(/ändring/u)
      .first()
      .click();
    await look('trail');
    expect(complaints).toEqual([]);
  });

  it('reads of the trail what an address narrows it to, and is told when that is nothing', async () => {
    const { page, go, look, complaints } = await site.open({
      account: '1480-admin',
      context: { viewport: { width: 320, height: 800 } },
    });
    await go('/en/admin/spar?handelse=IMPORT_PEOPLE');
    await page.getByText('1 event', { exact: true }).waitFor();
    expect(await page.getByLabel('What was done').inputValue()).toBe('IMPORT_PEOPLE');
    await look('narrow');
    await page.getByLabel('To', { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('heading', { name: 'No events' }).waitFor();
    await look('empty');
    await page.getByRole('button', { name: 'Clear the choices' }).click();
    await page.getByRole('heading', { name: 'No events' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('is the only one who does: an editor sees what roles may, and no keys', async () => {
    const { page, go, look, complaints } = await site.open({ account: '1480-editor' });
    await go('/admin/atkomst');
    await page.getByRole('table', { name: 'Om personer' }).waitFor();
    expect(await page.getByRole('heading', { name: 'API-nycklar' }).count()).toBe(0);
    await look('editor');
    await go('/admin/spar');
    await page.getByRole('heading', { name: 'Du har inte behörighet' }).waitFor();
    await look('not-allowed');
    expect(complaints).toEqual([]);
  });

  /** The roles of a system that shows the secret; none where it is refused. */
  const rolesWith = async (secret: string): Promise<readonly string[] | undefined> => {
    const response = await fetch(`${site.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: '{ viewer { roles } }' }),
    });
    const { data } = (await response.json()) as { data?: { viewer: { roles: readonly string[] } } | null };
    return data?.viewer.roles;
  };
});
