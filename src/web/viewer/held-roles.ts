import type { ViewerQuery, ViewerRole } from './viewer.generated';

/** The roles that somebody has in an organisation. */
export interface HeldRoles {
  /** What it is called, or its code where that is not told; left out: all organisations. */
  readonly organization?: string;
  readonly roles: readonly ViewerRole[];
}

/** The roles of somebody, by organisation; what they are everywhere comes last. */
export const heldRoles = ({
  grants,
  organizations,
  roles,
}: Pick<ViewerQuery['viewer'], 'grants' | 'organizations' | 'roles'>): readonly HeldRoles[] => {
  const codes = [...new Set(grants.map(({ organization }) => organization.code))];
  const held = codes.map((code) => ({
    organization: organizations.find((organization) => organization.code === code)?.name ?? code,
    roles: grants.filter(({ organization }) => organization.code === code).map(({ role }) => role),
  }));
  return roles.includes('PLATFORM_ADMIN') ? [...held, { roles: ['PLATFORM_ADMIN'] }] : held;
};
