import { holdsEverywhere } from './holds-everywhere';
import { type Permission, permissions, rolesWith } from './permission';
import type { Viewer } from './viewer';

/** A permission that somebody has. */
export interface HeldPermission {
  readonly permission: Permission;
  /** Code of the organisation in which; left out: everywhere. */
  readonly organization?: string;
}

/** What the viewer may do, and where; what an association has shared with its members comes on top. */
export const heldPermissions = (viewer: Viewer): readonly HeldPermission[] => {
  const everywhere = permissions.filter((permission) => holdsEverywhere(viewer, permission));
  return [...everywhere.map((permission) => ({ permission })), ...heldByGrants(viewer, everywhere)];
};

const heldByGrants = ({ grants }: Viewer, everywhere: readonly Permission[]): readonly HeldPermission[] => {
  const organizations = [...new Set(grants.map(({ organization }) => organization))];
  return organizations.flatMap((organization) => {
    const roles = grants.filter((grant) => grant.organization === organization).map(({ role }) => role);
    return permissions
      .filter((permission) => !everywhere.includes(permission))
      .filter((permission) => rolesWith(permission).some((role) => roles.includes(role)))
      .map((permission) => ({ permission, organization }));
  });
};
