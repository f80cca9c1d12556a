import { heldRoles } from '../../../src/web/viewer/held-roles';

const organizations = [
  { id: 'a', code: '1480', name: 'Göteborg' },
  { id: 'b', code: '1280', name: 'Malmö' },
];
const grant = (role: 'EDITOR' | 'APPROVER' | 'EMPLOYEE', code: string) => ({ role, organization: { code } });

describe('the roles that somebody has', () => {
  it('stand together by organisation', () => {
    const grants = [grant('EDITOR', '1480'), grant('EMPLOYEE', '1280'), grant('APPROVER', '1480')];
    expect(heldRoles({ grants, organizations, roles: ['EDITOR', 'EMPLOYEE', 'APPROVER'] })).toEqual([
      { organization: 'Göteborg', roles: ['EDITOR', 'APPROVER'] },
      { organization: 'Malmö', roles: ['EMPLOYEE'] },
    ]);
  });

  it('name an organisation that is not told of by its code', () => {
    expect(heldRoles({ grants: [grant('EDITOR', '9999')], organizations, roles: ['EDITOR'] })).toEqual([
      { organization: '9999', roles: ['EDITOR'] },
    ]);
  });

  it('hold everywhere for who maintains what all share, and are none for a visitor', () => {
    expect(heldRoles({ grants: [], organizations: [], roles: ['PLATFORM_ADMIN'] })).toEqual([
      { roles: ['PLATFORM_ADMIN'] },
    ]);
    expect(heldRoles({ grants: [], organizations: [], roles: ['ANONYMOUS'] })).toEqual([]);
  });
});
