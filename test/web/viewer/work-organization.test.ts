import { holdsEverywhere, workOrganization } from '../../../src/web/viewer/work-organization';

const goteborg = { code: '1480', name: 'Göteborg' };
const malmo = { code: '1280', name: 'Malmö' };
const ale = { code: '1440', name: 'Ale' };
const every = [ale, goteborg, malmo];

describe('the organisation that somebody works for', () => {
  it('is the one in the address, where it is one of their own', () => {
    expect(workOrganization([goteborg, malmo], undefined, '1280')).toBe(malmo);
  });

  it.each([null, '', '1440', '9999'])('is the first of their own with %p in the address', (wanted) => {
    expect(workOrganization([goteborg, malmo], undefined, wanted)).toBe(goteborg);
  });

  it('may be any in the address for who has the permission everywhere', () => {
    expect(workOrganization([], every, '1440')).toBe(ale);
    expect(workOrganization([malmo], every, '1440')).toBe(ale);
  });

  it.each([null, '', '9999'])('is yet to be chosen by who acts for none, with %p in the address', (wanted) => {
    expect(workOrganization([], every, wanted)).toBeUndefined();
  });

  it('is the first of their own also for who may choose among all', () => {
    expect(workOrganization([malmo], every, '9999')).toBe(malmo);
  });
});

describe('a permission', () => {
  const permissions = [
    { permission: 'READ_DRAFTS', organization: { code: '1480' } },
    { permission: 'READ_AUDIT_TRAIL', organization: null },
  ] as const;

  it('is held everywhere where it names no organisation', () => {
    expect(holdsEverywhere(permissions, 'READ_AUDIT_TRAIL')).toBe(true);
  });

  it.each(['READ_DRAFTS', 'READ_TITLE_WORK'] as const)(
    'is not where it names one, or is not held: %s',
    (permission) => {
      expect(holdsEverywhere(permissions, permission)).toBe(false);
    },
  );
});
