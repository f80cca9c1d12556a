import { listRoles } from '../../../src/app/roles/list-roles';
import type { Role } from '../../../src/domain/role/role';
import { reading } from '../../support/builders/catalog';
import { role } from '../../support/builders/qualification';

const coded = (slug: string, ...codes: Role['codes']): Role => ({ ...role(slug, 'vård'), codes });

const context = reading({
  roles: [
    coded('underskoterska', { scheme: 'AF_SSYK', code: '5321', match: 'EXACT' }),
    coded('vardbitrade', { scheme: 'SSYK2012', code: '5321', match: 'CLOSE' }),
    { ...coded('barnskotare'), field: 'förskola', name: { sv: 'Barnskötare', en: 'Childcare worker' } },
  ],
});

const slugs = (filter: Parameters<typeof listRoles>[1]) => listRoles(context, filter).map(({ slug }) => slug);

describe('the list of roles', () => {
  it('narrows by field', () => {
    expect(slugs({ field: 'förskola' })).toEqual(['barnskotare']);
  });

  it('takes a code within its scheme, since the schemes differ', () => {
    expect(slugs({ scheme: 'AF_SSYK', code: '5321' })).toEqual(['underskoterska']);
    expect(slugs({ scheme: 'SSYK2012', code: '5321' })).toEqual(['vardbitrade']);
  });

  it('takes a code of any scheme when none is named, and any code of a scheme', () => {
    expect(slugs({ code: '5321' })).toEqual(['underskoterska', 'vardbitrade']);
    expect(slugs({ scheme: 'AF_SSYK' })).toEqual(['underskoterska']);
  });

  it('finds a code within a range that the source gives', () => {
    const ranged = reading({ roles: [coded('usk', { scheme: 'AID', code: '207008-207014', match: 'BROAD' })] });
    const found = (code: string) => listRoles(ranged, { scheme: 'AID', code }).length;
    expect(['207007', '207008', '207011', '207014', '207015', '2070100'].map(found)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(found('207008-207014')).toBe(1);
  });

  it('is searched in both languages', () => {
    expect(slugs({ text: 'childcare' })).toEqual(['barnskotare']);
    expect(slugs({ text: 'barn' })).toEqual(['barnskotare']);
  });
});
