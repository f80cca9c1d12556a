import { confusedWith, protectedTitlesIn } from '../../../../src/domain/title/confusable/protected-title';
import type { Title } from '../../../../src/domain/title/title';
import { title } from '../../../support/builders/ladder-builder';
import { role } from '../../../support/builders/qualification';
import { seeds } from '../../../support/seeds';

const protection = (reference: string) => ({
  from: '2023-07-01' as const,
  legalBasis: { title: 'Patientsäkerhetslagen', reference },
});

const usk = title('usk', {
  label: 'Undersköterska',
  role: 'usk',
  protection: protection('SFS 2010:659, 4 kap. 5 a §'),
});

const protectedAmong = (...titles: readonly Title[]) =>
  protectedTitlesIn(
    [usk, ...titles],
    [{ ...role('usk', 'vård'), name: { sv: 'Undersköterska', en: 'Assistant nurse' } }],
  );

describe('what a protected title is called', () => {
  it('is its label, its role in English, and the alternatives and former titles of its role', () => {
    const names = protectedAmong(
      title('kort', { label: 'Usk', role: 'usk', kind: 'ALTERNATIVE' }),
      title('forr', { label: 'Sjukvårdsbiträde', kind: 'FORMER', replacedBy: ['usk'] }),
      title('lokal', { label: 'Omsorgare', role: 'usk', kind: 'LOCAL' }),
      title('annan', { label: 'Biträde', role: 'bitrade', kind: 'ALTERNATIVE' }),
    )[0]?.names;
    expect(names).toEqual(['Undersköterska', 'Usk', 'Sjukvårdsbiträde', 'Assistant nurse']);
  });

  it('cites the ban on titles that can be confused with it', () => {
    expect(protectedAmong()[0]).toMatchObject({
      from: '2023-07-01',
      legalBasis: { title: 'Patientsäkerhetslagen', reference: 'SFS 2010:659, 4 kap. 6 §' },
    });
  });
});

describe('a title is confused with a protected one', () => {
  const local = (label: string): Title => title('lokal', { label, kind: 'LOCAL' });

  it('by any of its names, but not with itself', () => {
    const known = protectedAmong(title('kort', { label: 'Usk', role: 'usk', kind: 'ALTERNATIVE' }));
    expect(confusedWith(local('Usk natt'), known)?.title.slug).toBe('usk');
    expect(confusedWith(local('Assistant nurse'), known)?.title.slug).toBe('usk');
    expect(confusedWith(local('Undersköterska'), known)?.title.slug).toBe('usk');
    expect(confusedWith(usk, known)).toBeUndefined();
    expect(confusedWith(local('Vårdbiträde'), known)).toBeUndefined();
  });

  it('not where the law that reserves the word has no such rule', () => {
    const rektor = title('rektor', { label: 'Rektor', protection: protection('SFS 2010:800, 2 kap. 9 §') });
    expect(confusedWith(local('Biträdande rektor'), protectedTitlesIn([rektor], []))).toBeUndefined();
  });

  it('where the data holds it to be protected by the ban alone: then it is no protected title of its own', () => {
    const specialist = title('spec', {
      label: 'Specialistundersköterska',
      role: 'specialist',
      protection: protection('SFS 2010:659, 4 kap. 6 §'),
    });
    const known = protectedAmong(specialist);
    expect(known.map(({ title: { slug }, roles }) => [slug, roles])).toEqual([['usk', ['usk', 'specialist']]]);
    expect(confusedWith(specialist, known)?.title.slug).toBe('usk');
  });
});

it('of the titles in the seeds, those that can be confused with undersköterska are known to be protected', () => {
  const known = protectedTitlesIn(seeds.titles, seeds.roles);
  expect(known.map(({ title: { slug } }) => slug)).toEqual(['underskoterska']);
  const confused = seeds.titles.filter((one) => confusedWith(one, known));
  expect(confused.map(({ slug }) => slug)).toEqual([
    'underskoterska-hemtjanst-aldreboende-habilitering',
    'underskoterska-vardavdelning-mottagning',
    'specialistunderskoterska',
    'specialiserad-underskoterska',
    'specialutbildad-underskoterska',
    'demens-och-aldrepsykiatrispecialiserad-underskoterska',
  ]);
  expect(confused.every(({ protection: given }) => given?.legalBasis.reference === 'SFS 2010:659, 4 kap. 6 §')).toBe(
    true,
  );
});
