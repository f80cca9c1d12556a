import { openSite, type Site } from '../support/site/site';

describe('the front page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite('front');
  }, 180_000);
  afterAll(() => site.close());

  it('is there for anybody, in Swedish', async () => {
    const { go, look, complaints, page } = await site.open();
    await go('/');
    expect(await page.title()).toBe('Trappa');
    await look('front');
    expect(complaints).toEqual([]);
  });
});
