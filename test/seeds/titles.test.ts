import { bySlug, seeds } from '../support/seeds';

const title = (slug: string) => bySlug(seeds.titles, slug);

describe('the seeded titles', () => {
  it('have förskolechef as former for rektor from 2019-07-01', () => {
    expect(title('forskolechef')).toMatchObject({ kind: 'FORMER', validTo: '2019-06-30', replacedBy: ['rektor'] });
    expect(title('rektor')).toMatchObject({ label: 'Rektor', kind: 'STANDARD', validFrom: '2019-07-01' });
  });

  it.each([
    ['underskoterska', '2023-07-01', 'SFS 2010:659, 4 kap. 5 a §'],
    ['specialistunderskoterska', '2023-07-01', 'SFS 2010:659, 4 kap. 6 §'],
    ['rektor', '2019-07-01', 'SFS 2010:800, 2 kap. 9 § i lydelse enligt SFS 2018:1303'],
  ])('protect %s from %s by %s', (slug, from, reference) => {
    expect(title(slug).protection).toMatchObject({ from, legalBasis: { reference } });
  });

  it('protect every title that contains undersköterska', () => {
    const open = seeds.titles.filter(({ label, protection }) => /undersköterska/i.test(label) && !protection);
    expect(open).toEqual([]);
  });

  it.each([
    ['aktivitetsledare-linkoping', '0580', 'aktivitetsledare-outbildad'],
    ['forskolepedagog-pitea', '2581', 'barnskotare'],
    ['forskolebitrade-grastorp', '1444', 'forskolebitrade'],
    ['elevkoordinator', '1280', 'elevkoordinator'],
    ['bidragshandlaggare-norrkoping', '0581', 'bidragshandlaggare'],
  ])('have %s as a title of %s alone', (slug, organization, role) => {
    expect(title(slug)).toMatchObject({ kind: 'LOCAL', organization, role });
  });

  it('know what replaced vårdare in Alvesta', () => {
    expect(title('vardare-alvesta')).toMatchObject({
      kind: 'FORMER',
      organization: '0764',
      replacedBy: ['stodassistent', 'stodbitrade'],
    });
  });

  it('do not protect barnskötare', () => {
    expect(title('barnskotare').protection).toBeUndefined();
  });
});
