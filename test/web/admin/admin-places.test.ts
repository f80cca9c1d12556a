import { adminPlacesFor } from '../../../src/web/admin/admin-places';

describe('the places among the admin pages', () => {
  it('are none for who may nothing there', () => {
    expect(adminPlacesFor(() => false)).toEqual([]);
  });

  it('are those where somebody has something to do', () => {
    expect(adminPlacesFor((permission) => permission === 'READ_TITLE_WORK')).toEqual(['admin', 'titles', 'access']);
    expect(adminPlacesFor((permission) => permission === 'READ_DRAFTS')).toEqual([
      'admin',
      'adminLadders',
      'adoptions',
      'access',
    ]);
  });

  it('ask for the permission and nothing more: no place stands for an organisation', () => {
    const may = (permission: string, organization?: string) =>
      permission === 'READ_AUDIT_TRAIL' && organization === undefined;
    expect(adminPlacesFor(may)).toEqual(['admin', 'access', 'trail']);
  });
});
