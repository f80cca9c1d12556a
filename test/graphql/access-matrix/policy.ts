import type { Grant, Viewer } from '../../../src/domain/access/viewer';
import { ASSOCIATION, COMMON_TRAIL_MARK, GOTEBORG, type Target, targets } from './world';

/** The policy once more, in the words of the matrix: which roles may do what in their own organisation. */
const rolesThatMay = {
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
  IMPORT_PEOPLE: ['HR_SYSTEM'],
  READ_PEOPLE: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  RECORD_EVIDENCE: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  VERIFY_EVIDENCE: ['MANAGER', 'HR_SYSTEM'],
  ASSIGN_LEVELS: ['MANAGER'],
  SAVE_PLANS: ['EMPLOYEE', 'MANAGER'],
  EXPORT_PEOPLE: ['EMPLOYEE', 'HR_SYSTEM'],
  ERASE_PEOPLE: ['HR_SYSTEM'],
};

export type GuardedBy = keyof typeof rolesThatMay;

/** What concerns people, which the platform's admins have no business with. */
const concernsPeople: readonly GuardedBy[] = [
  'IMPORT_PEOPLE',
  'READ_PEOPLE',
  'RECORD_EVIDENCE',
  'VERIFY_EVIDENCE',
  'ASSIGN_LEVELS',
  'SAVE_PLANS',
  'EXPORT_PEOPLE',
  'ERASE_PEOPLE',
];

/** Of people, an employee reaches but themself and a manager the units that they lead. */
const reachesPerson = ({ role, person, units = [] }: Grant, { externalId, unit }: Target): boolean => {
  if (role === 'EMPLOYEE') return person === externalId;
  return role !== 'MANAGER' || units.includes(unit);
};

const isEverywhere = ({ isPlatformAdmin }: Viewer, permission: GuardedBy): boolean =>
  isPlatformAdmin && !concernsPeople.includes(permission);

/** What members may do with the drafts of their association. */
const lentToMembers: Readonly<Record<Target['shared'], readonly GuardedBy[]>> = {
  NONE: [],
  READ: ['READ_DRAFTS'],
  WRITE: ['READ_DRAFTS', 'DRAFT_LADDERS'],
};

const membersOf: Readonly<Record<string, readonly string[]>> = { [ASSOCIATION]: [GOTEBORG, '1492'] };

const isLent = (permission: GuardedBy, { owner, shared }: Target, { organization }: Grant): boolean =>
  membersOf[owner]?.includes(organization) === true && lentToMembers[shared].includes(permission);

/** True when the viewer may do this to the target. */
export const may = (viewer: Viewer, permission: GuardedBy, target: Target): boolean =>
  isEverywhere(viewer, permission) ||
  viewer.grants.some(
    (grant) =>
      rolesThatMay[permission].includes(grant.role) &&
      (!concernsPeople.includes(permission) || reachesPerson(grant, target)) &&
      (grant.organization === target.owner || isLent(permission, target, grant)),
  );

/** True when the viewer may do this to something, somewhere. */
export const maySomewhere = (viewer: Viewer, permission: GuardedBy): boolean =>
  isEverywhere(viewer, permission) || viewer.grants.some(({ role }) => rolesThatMay[permission].includes(role));

/** Every text that only some may read, and whether this viewer may. */
export const secretsKeptFrom = (viewer: Viewer): readonly string[] => [
  ...(viewer.isPlatformAdmin ? [] : [COMMON_TRAIL_MARK]),
  ...targets.flatMap((target) => [
    ...(may(viewer, 'READ_DRAFTS', target) ? [] : [target.mark]),
    ...(may(viewer, 'MANAGE_API_KEYS', target) ? [] : [target.keyMark]),
    ...(may(viewer, 'READ_AUDIT_TRAIL', target) ? [] : [target.trailMark]),
    ...(may(viewer, 'READ_TITLE_WORK', target) ? [] : [target.titleMark]),
    ...(may(viewer, 'READ_PEOPLE', target) ? [] : [target.personMark]),
  ]),
];
