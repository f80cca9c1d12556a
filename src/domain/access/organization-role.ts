/**
 * What someone may be in one organisation. EMPLOYEE, medarbetare: sees themself. MANAGER, chef: sees their unit.
 * HR_SYSTEM: feeds people and reads titles. EDITOR, redaktör: drafts ladders. APPROVER, godkännare: approves what
 * another has drafted. ADMIN, administratör: all that an editor and an approver may, and decides.
 */
export const organizationRoles = ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM', 'EDITOR', 'APPROVER', 'ADMIN'] as const;
export type OrganizationRole = (typeof organizationRoles)[number];
