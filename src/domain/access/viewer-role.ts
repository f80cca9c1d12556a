import { organizationRoles } from './organization-role';

/** What someone who asks may be, in an organisation or, of the first and the last, in none. */
export const viewerRoles = ['ANONYMOUS', ...organizationRoles, 'PLATFORM_ADMIN'] as const;
export type ViewerRole = (typeof viewerRoles)[number];
