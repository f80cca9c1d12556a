import { can } from '../../../src/domain/access/can';
import { heldPermissions } from '../../../src/domain/access/held-permissions';
import { permissions, personalPermissions } from '../../../src/domain/access/permission';
import { rolesOf } from '../../../src/domain/access/roles-of';
import { ANONYMOUS, OPERATOR } from '../../../src/domain/access/viewer';
import { person, platformAdmin } from '../../support/viewers';

describe('the permissions that somebody holds', () => {
  it('are those of their roles, once for each organisation', () => {
    expect(heldPermissions(person('1480', ['EDITOR', 'APPROVER']))).toEqual([
      { permission: 'READ_DRAFTS', organization: '1480' },
      { permission: 'DRAFT_LADDERS', organization: '1480' },
      { permission: 'DISCARD_DRAFTS', organization: '1480' },
      { permission: 'APPROVE_LADDERS', organization: '1480' },
      { permission: 'READ_TITLE_WORK', organization: '1480' },
      { permission: 'IMPORT_TITLES', organization: '1480' },
      { permission: 'DECIDE_TITLES', organization: '1480' },
    ]);
  });

  it('are in each organisation what its role there gives', () => {
    const viewer = {
      ...person('1480', []),
      grants: [
        { organization: '1480', role: 'EMPLOYEE' },
        { organization: '1280', role: 'APPROVER' },
      ],
    } as const;
    expect(heldPermissions(viewer)).toEqual([
      { permission: 'READ_PEOPLE', organization: '1480' },
      { permission: 'RECORD_EVIDENCE', organization: '1480' },
      { permission: 'SAVE_PLANS', organization: '1480' },
      { permission: 'EXPORT_PEOPLE', organization: '1480' },
      { permission: 'READ_DRAFTS', organization: '1280' },
      { permission: 'APPROVE_LADDERS', organization: '1280' },
      { permission: 'READ_TITLE_WORK', organization: '1280' },
    ]);
  });

  it('are all, everywhere, for the operator, and none for who is anonymous', () => {
    expect(heldPermissions(OPERATOR)).toEqual(permissions.map((permission) => ({ permission })));
    expect(heldPermissions(ANONYMOUS)).toEqual([]);
  });

  it('are everywhere, for the platform’s admins, all that concern no people', () => {
    const impersonal = permissions.filter((permission) => !personalPermissions.includes(permission));
    expect(heldPermissions(platformAdmin)).toEqual(impersonal.map((permission) => ({ permission })));
    expect(impersonal).not.toContain('READ_PEOPLE');
  });

  it('are, with people, those that a platform admin has by another role, there only', () => {
    const both = { ...person('1480', ['HR_SYSTEM']), isPlatformAdmin: true };
    expect(heldPermissions(both)).toContainEqual({ permission: 'IMPORT_PEOPLE', organization: '1480' });
    expect(heldPermissions(both)).not.toContainEqual({ permission: 'IMPORT_PEOPLE' });
  });

  it('are what the policy lets them do', () => {
    const admin = person('1480', ['ADMIN']);
    for (const { permission } of heldPermissions(admin)) {
      expect(can(admin, permission, { organization: '1480' })).toBe(true);
    }
  });
});

describe('the roles of somebody', () => {
  it('are told once, wherever they hold', () => {
    const grants = ['1480', '1280'].map((organization) => ({ organization, role: 'EDITOR' as const }));
    expect(rolesOf({ ...person('1480', []), grants, isPlatformAdmin: true })).toEqual(['EDITOR', 'PLATFORM_ADMIN']);
  });

  it('are ANONYMOUS alone for who is nothing anywhere, signed in or not', () => {
    expect(rolesOf(ANONYMOUS)).toEqual(['ANONYMOUS']);
    expect(rolesOf(person('1480', []))).toEqual(['ANONYMOUS']);
  });
});
