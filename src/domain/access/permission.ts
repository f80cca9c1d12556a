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
  /** All that is recorded of a person. Of people, each role reaches only its own: see `canWithPerson`. */
  READ_PEOPLE: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  /** Feed people, employments, merits and levels. */
  IMPORT_PEOPLE: ['HR_SYSTEM'],
  /** Say that a person has a merit: the person themself claims it, a manager or HR verifies or refutes it. */
  RECORD_EVIDENCE: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  /** Verify and refute merits of others. */
  VERIFY_EVIDENCE: ['MANAGER', 'HR_SYSTEM'],
  /** Give a person a level as an uppdrag, and end it. */
  ASSIGN_LEVELS: ['MANAGER'],
  /** Make, change and agree on a development plan. */
  SAVE_PLANS: ['EMPLOYEE', 'MANAGER'],
  /**
   * Hand out everything that is stored of a person, the trail and earlier versions of plans included (registerutdrag).
   * Not a manager's: their work needs the person as they are, not all that was ever written down.
   */
  EXPORT_PEOPLE: ['EMPLOYEE', 'HR_SYSTEM'],
  /** Erase a person, and read what figures are left of those who were. */
  ERASE_PEOPLE: ['HR_SYSTEM'],
} as const satisfies Record<string, readonly OrganizationRole[]>;

export type Permission = keyof typeof rolesByPermission;

/** Those that concern people: the platform's admins have them nowhere, since they have no business with anybody. */
export const personalPermissions: readonly Permission[] = [
  'READ_PEOPLE',
  'IMPORT_PEOPLE',
  'RECORD_EVIDENCE',
  'VERIFY_EVIDENCE',
  'ASSIGN_LEVELS',
  'SAVE_PLANS',
  'EXPORT_PEOPLE',
  'ERASE_PEOPLE',
];

/** Every permission, for those who list them. */
export const permissions = Object.keys(rolesByPermission) as readonly Permission[];

/** The roles that have the permission in their own organisation. */
export const rolesWith = (permission: Permission): readonly OrganizationRole[] => rolesByPermission[permission];
