import type { OrganizationRole } from '../../src/domain/access/organization-role';
import type { Viewer } from '../../src/domain/access/viewer';

/** A person with roles in one organisation. The subject tells people with the same roles apart. */
export const person = (organization: string, roles: readonly OrganizationRole[], subject?: string): Viewer => ({
  kind: 'PERSON',
  subject: subject ?? `${organization}-${roles.join('-').toLowerCase()}`,
  grants: roles.map((role) => ({ organization, role })),
  isPlatformAdmin: false,
});

/** Maintains what all organisations share. */
export const platformAdmin: Viewer = {
  kind: 'PERSON',
  subject: 'platform-admin',
  grants: [],
  isPlatformAdmin: true,
};
