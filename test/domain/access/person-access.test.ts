import fc from 'fast-check';
import { organizationRoles, type OrganizationRole } from '../../../src/domain/access/organization-role';
import { permissions, personalPermissions, type Permission } from '../../../src/domain/access/permission';
import { canWithPerson, isSelf, type PersonInAccess } from '../../../src/domain/access/person-access';
import { ANONYMOUS, OPERATOR, type Grant, type Viewer } from '../../../src/domain/access/viewer';
import { platformAdmin } from '../../support/viewers';

const viewerWith = (...grants: readonly Grant[]): Viewer => ({
  kind: 'PERSON',
  subject: 'somebody',
  grants,
  isPlatformAdmin: false,
});

const anna: PersonInAccess = { organization: '1480', externalId: 'p-1', unit: 'nord' };
const isAnna = { organization: '1480', role: 'EMPLOYEE', person: 'p-1' } as const;
const leadsAnna = { organization: '1480', role: 'MANAGER', units: ['syd', 'nord'] } as const;
const hr = { organization: '1480', role: 'HR_SYSTEM' } as const;

/** What each role may do with a person whom it reaches, written down apart from the policy. */
const table: Readonly<Record<OrganizationRole, readonly Permission[]>> = {
  EMPLOYEE: ['READ_PEOPLE', 'RECORD_EVIDENCE', 'SAVE_PLANS', 'EXPORT_PEOPLE'],
  MANAGER: ['READ_PEOPLE', 'RECORD_EVIDENCE', 'VERIFY_EVIDENCE', 'ASSIGN_LEVELS', 'SAVE_PLANS'],
  HR_SYSTEM: ['READ_PEOPLE', 'IMPORT_PEOPLE', 'RECORD_EVIDENCE', 'VERIFY_EVIDENCE', 'EXPORT_PEOPLE', 'ERASE_PEOPLE'],
  EDITOR: [],
  APPROVER: [],
  ADMIN: [],
};

const allowed = (viewer: Viewer, person: PersonInAccess): readonly Permission[] =>
  personalPermissions.filter((permission) => canWithPerson(viewer, permission, person));

describe('with a person', () => {
  it.each<[string, Grant]>([
    ['an employee may with themself', isAnna],
    ['a manager may with the people of their units', leadsAnna],
    ['an HR system may with those of its organisation', hr],
  ])('%s do what their role may, and no more', (_what, grant) => {
    expect(new Set(allowed(viewerWith(grant), anna))).toEqual(new Set(table[grant.role]));
  });

  it.each<[string, Grant]>([
    ['another employee of the same employer', { ...isAnna, person: 'p-2' }],
    ['an employee who is nobody among the people', { organization: '1480', role: 'EMPLOYEE' }],
    ['an employee of another employer with the same id', { ...isAnna, organization: '1280' }],
    ['the manager of another unit', { ...leadsAnna, units: ['syd'] }],
    ['a manager without units', { organization: '1480', role: 'MANAGER' }],
    ['the manager of a unit of another employer with the same code', { ...leadsAnna, organization: '1280' }],
    ['the HR system of another employer', { ...hr, organization: '1280' }],
    ['the HR system of the association that the employer belongs to', { ...hr, organization: 'goteborgsregionen' }],
    ['an editor of the employer', { organization: '1480', role: 'EDITOR' }],
    ['an approver of the employer', { organization: '1480', role: 'APPROVER' }],
    ['an admin of the employer', { organization: '1480', role: 'ADMIN' }],
    ['a manager to whom somebody has given the id of a person', { ...leadsAnna, units: [], person: 'p-1' }],
    ['an employee to whom somebody has given units', { ...isAnna, person: 'p-2', units: ['nord'] }],
  ])('%s may do nothing', (_who, grant) => {
    expect(allowed(viewerWith(grant), anna)).toEqual([]);
  });

  it('nobody but HR may do anything where the employer has told of no unit', () => {
    const person = { organization: '1480', externalId: 'p-1' };
    expect(allowed(viewerWith(leadsAnna, { ...leadsAnna, units: [''] }), person)).toEqual([]);
    expect(allowed(viewerWith(hr), person)).not.toEqual([]);
  });

  it('the platform’s admins and those who are anonymous may do nothing, and the operator all', () => {
    expect([allowed(platformAdmin, anna), allowed(ANONYMOUS, anna)]).toEqual([[], []]);
    expect(allowed(OPERATOR, anna)).toEqual(personalPermissions);
  });

  it('being a platform admin takes nothing from what else somebody is', () => {
    expect(allowed({ ...viewerWith(isAnna), isPlatformAdmin: true }, anna)).toEqual(allowed(viewerWith(isAnna), anna));
  });
});

describe('somebody is a person', () => {
  it('by that id in that organisation, whatever they are there', () => {
    expect(isSelf(viewerWith(leadsAnna, isAnna), anna)).toBe(true);
    expect(isSelf(viewerWith({ ...isAnna, organization: '1280' }), anna)).toBe(false);
    expect(isSelf(viewerWith({ ...isAnna, person: 'p-2' }), anna)).toBe(false);
    expect(isSelf(viewerWith({ organization: '1480', role: 'EMPLOYEE' }), anna)).toBe(false);
    for (const grant of [leadsAnna, hr]) {
      expect(isSelf(viewerWith({ ...grant, person: 'p-1' }), anna)).toBe(true);
      expect(isSelf(viewerWith({ ...grant, person: 'p-2' }), anna)).toBe(false);
      expect(isSelf(viewerWith({ ...grant, organization: '1280', person: 'p-1' }), anna)).toBe(false);
    }
    expect(isSelf(OPERATOR, anna)).toBe(false);
  });
});

describe('whoever asks, for whatever, about whomever', () => {
  const organization = fc.constantFrom('1480', '1280', 'goteborgsregionen');
  const externalId = fc.constantFrom('p-1', 'p-2', '1480:p-1');
  const unit = fc.constantFrom('nord', 'syd', 'p-1');
  const grant: fc.Arbitrary<Grant> = fc.record(
    {
      organization,
      role: fc.constantFrom(...organizationRoles),
      person: externalId,
      units: fc.array(unit, { maxLength: 2 }),
    },
    { requiredKeys: ['organization', 'role'] },
  );
  const viewer: fc.Arbitrary<Viewer> = fc.record({
    kind: fc.constantFrom('ANONYMOUS', 'PERSON', 'SYSTEM', 'API_KEY'),
    subject: fc.constant('somebody'),
    grants: fc.array(grant, { maxLength: 4 }),
    isPlatformAdmin: fc.boolean(),
  });
  const person: fc.Arbitrary<PersonInAccess> = fc.record(
    { organization, externalId, unit },
    { requiredKeys: ['organization', 'externalId'] },
  );

  /** Every way through there is, one line each. */
  const mayPass = (
    { grants }: Viewer,
    permission: Permission,
    { organization: its, externalId: id, unit: of }: PersonInAccess,
  ) => {
    const here = grants.filter((one) => one.organization === its);
    const asEmployee = here.some((one) => one.role === 'EMPLOYEE' && one.person === id);
    const asManager = here.some((one) => one.role === 'MANAGER' && of !== undefined && one.units?.includes(of));
    const asHr = here.some((one) => one.role === 'HR_SYSTEM');
    return (
      (asEmployee && table.EMPLOYEE.includes(permission)) ||
      (asManager && table.MANAGER.includes(permission)) ||
      (asHr && table.HR_SYSTEM.includes(permission))
    );
  };

  it('gets through exactly by what the table names', () => {
    fc.assert(
      fc.property(viewer, person, (who, whom) => {
        for (const permission of personalPermissions) {
          expect([permission, canWithPerson(who, permission, whom)]).toEqual([
            permission,
            mayPass(who, permission, whom),
          ]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('gets no further by a role elsewhere, or by being a platform admin', () => {
    fc.assert(
      fc.property(viewer, person, fc.constantFrom(...personalPermissions), (who, whom, permission) => {
        const elsewhere = who.grants.filter((one) => one.organization !== whom.organization);
        expect(canWithPerson({ ...who, grants: elsewhere, isPlatformAdmin: true }, permission, whom)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('gets through everywhere as the operator', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...permissions), (whom, permission) => {
        expect(canWithPerson(OPERATOR, permission, whom)).toBe(true);
      }),
    );
  });
});
