import type { OrganizationRole } from './organization-role';

/**
 * What may be done, each with the roles that may do it in their own organisation. Reading what is published needs
 * no permission.
 */
const rolesByPermission = {
  /** Drafts, their findings and their conflicts. */
  READ_DRAFTS: ['EDITOR', 'APPROVER', 'ADMIN'],
  /** Create, edit, import, submit and withdraw drafts, and decide their conflicts. */
  DRAFT_LADDERS: ['EDITOR', 'ADMIN'],
  /** Close a draft that nobody wants: never a member's to do, also where members may write. */
  DISCARD_DRAFTS: ['EDITOR', 'ADMIN'],
  /** Approve what another has submitted. */
  APPROVE_LADDERS: ['APPROVER', 'ADMIN'],
  /** Publish and retire ladders, adopt those of others, and share drafts with members. */
  DECIDE_LADDERS: ['ADMIN'],
  /** Roles, titles, qualifications, learning opportunities, agreements and what else the ladders refer to. */
  MAINTAIN_REFERENCE_DATA: ['ADMIN'],
  /** The titles in an employer's personnel system, how many people have each, which wait, and who decided what. */
  READ_TITLE_WORK: ['HR_SYSTEM', 'EDITOR', 'APPROVER', 'ADMIN'],
  /** Put a new list of titles in the place of the one before. */
  IMPORT_TITLES: ['HR_SYSTEM', 'EDITOR', 'ADMIN'],
  /** Say which standard title a title of the employer stands for. */
  DECIDE_TITLES: ['EDITOR', 'ADMIN'],
  MANAGE_API_KEYS: ['ADMIN'],
  READ_AUDIT_TRAIL: ['ADMIN'],
} as const satisfies Record<string, readonly OrganizationRole[]>;

export type Permission = keyof typeof rolesByPermission;

/** Every permission, for those who list them. */
export const permissions = Object.keys(rolesByPermission) as readonly Permission[];

/** The roles that have the permission in their own organisation. */
export const rolesWith = (permission: Permission): readonly OrganizationRole[] => rolesByPermission[permission];
