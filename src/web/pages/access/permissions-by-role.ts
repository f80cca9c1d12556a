import type { OrganizationRole, Permission } from '../../viewer/viewer.generated';

/** The roles, from those that see the least to those that decide. */
export const listedRoles = [
  'EMPLOYEE',
  'MANAGER',
  'HR_SYSTEM',
  'EDITOR',
  'APPROVER',
  'ADMIN',
] as const satisfies readonly OrganizationRole[];

/** What may be done with ladders and titles, and by whom in their own organisation. */
export const workPermissions: Readonly<Partial<Record<Permission, readonly OrganizationRole[]>>> = {
  READ_DRAFTS: ['EDITOR', 'APPROVER', 'ADMIN'],
  DRAFT_LADDERS: ['EDITOR', 'ADMIN'],
  DISCARD_DRAFTS: ['EDITOR', 'ADMIN'],
  APPROVE_LADDERS: ['APPROVER', 'ADMIN'],
  DECIDE_LADDERS: ['ADMIN'],
  MAINTAIN_REFERENCE_DATA: ['ADMIN'],
  READ_TITLE_WORK: ['HR_SYSTEM', 'EDITOR', 'APPROVER', 'ADMIN'],
  IMPORT_TITLES: ['HR_SYSTEM', 'EDITOR', 'ADMIN'],
  DECIDE_TITLES: ['EDITOR', 'ADMIN'],
  MANAGE_API_KEYS: ['ADMIN'],
  READ_AUDIT_TRAIL: ['ADMIN'],
};

/** What may be done with people, and by whom: each role reaches only its own people. */
export const peoplePermissions: Readonly<Partial<Record<Permission, readonly OrganizationRole[]>>> = {
  READ_PEOPLE: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  IMPORT_PEOPLE: ['HR_SYSTEM'],
  RECORD_EVIDENCE: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  VERIFY_EVIDENCE: ['MANAGER', 'HR_SYSTEM'],
  ASSIGN_LEVELS: ['MANAGER'],
  SAVE_PLANS: ['EMPLOYEE', 'MANAGER'],
  EXPORT_PEOPLE: ['EMPLOYEE', 'HR_SYSTEM'],
  ERASE_PEOPLE: ['HR_SYSTEM'],
};
