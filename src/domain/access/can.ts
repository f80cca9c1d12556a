import { holdsEverywhere } from './holds-everywhere';
import { type Permission, rolesWith } from './permission';
import type { MemberAccess, Owned } from './sharing';
import type { Viewer } from './viewer';

/**
 * The one policy: whether the viewer may do this with something of this owner. An organisation is the unit of
 * isolation: a role in one gives nothing in another, not even in one that it belongs to, save what an association
 * has shared with its members. Platform admins may do it everywhere, save what concerns people.
 */
export const can = (viewer: Viewer, permission: Permission, owned: Owned): boolean =>
  holdsEverywhere(viewer, permission) ||
  viewer.grants.some(
    ({ organization, role }) =>
      rolesWith(permission).includes(role) &&
      (organization === owned.organization || isShared(permission, owned, organization)),
  );

/** True when the viewer has the permission in some organisation, whatever it is asked for. */
export const canSomewhere = (viewer: Viewer, permission: Permission): boolean =>
  holdsEverywhere(viewer, permission) || viewer.grants.some(({ role }) => rolesWith(permission).includes(role));

const isShared = (permission: Permission, { members }: Owned, organization: string): boolean =>
  members !== undefined &&
  members.organizations.includes(organization) &&
  sharedPermissions[members.access].includes(permission);

/** Members may never approve or publish what the association owns. */
const sharedPermissions: Readonly<Record<MemberAccess, readonly Permission[]>> = {
  NONE: [],
  READ: ['READ_DRAFTS'],
  WRITE: ['READ_DRAFTS', 'DRAFT_LADDERS'],
};
