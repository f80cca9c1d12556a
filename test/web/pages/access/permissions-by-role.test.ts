import { permissions, personalPermissions, rolesWith } from '../../../../src/domain/access/permission';
import { peoplePermissions, workPermissions } from '../../../../src/web/pages/access/permissions-by-role';

const sorted = (roles: readonly string[]) => [...roles].sort();

describe('what the page says that each role may do', () => {
  it.each(permissions)('is the policy for %s', (permission) => {
    const shown = { ...workPermissions, ...peoplePermissions }[permission];
    expect(sorted(shown ?? [])).toEqual(sorted(rolesWith(permission)));
  });

  it('tells what concerns people from the rest', () => {
    expect(sorted(Object.keys(peoplePermissions))).toEqual(sorted(personalPermissions));
  });
});
