/** What someone who asks may be, in an organisation or in all. */
export const viewerRoles = ['ANONYMOUS', 'EMPLOYEE', 'MANAGER', 'HR_SYSTEM', 'EDITOR', 'APPROVER', 'ADMIN'] as const;
export type ViewerRole = (typeof viewerRoles)[number];
