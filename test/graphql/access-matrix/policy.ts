import type { Viewer } from '../../../src/domain/access/viewer';
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
};

export type GuardedBy = keyof typeof rolesThatMay;

/** What members may do with the drafts of their association. */
const lentToMembers: Readonly<Record<Target['shared'], readonly GuardedBy[]>> = {
  NONE: [],
  READ: ['READ_DRAFTS'],
  WRITE: ['READ_DRAFTS', 'DRAFT_LADDERS'],
};

const membersOf: Readonly<Record<string, readonly string[]>> = { [ASSOCIATION]: [GOTEBORG, '1492'] };

/** True when the viewer may do this to the target. */
export const may = (viewer: Viewer, permission: GuardedBy, { owner, shared }: Target): boolean =>
  viewer.isPlatformAdmin ||
  viewer.grants.some(
    ({ organization, role }) =>
      rolesThatMay[permission].includes(role) &&
      (organization === owner ||
        (membersOf[owner]?.includes(organization) === true && lentToMembers[shared].includes(permission))),
  );

/** True when the viewer may do this to something, somewhere. */
export const maySomewhere = (viewer: Viewer, permission: GuardedBy): boolean =>
  viewer.isPlatformAdmin || viewer.grants.some(({ role }) => rolesThatMay[permission].includes(role));

/** Every text that only some may read, and whether this viewer may. */
export const secretsKeptFrom = (viewer: Viewer): readonly string[] => [
  ...(viewer.isPlatformAdmin ? [] : [COMMON_TRAIL_MARK]),
  ...targets.flatMap((target) => [
    ...(may(viewer, 'READ_DRAFTS', target) ? [] : [target.mark]),
    ...(may(viewer, 'MANAGE_API_KEYS', target) ? [] : [target.keyMark]),
    ...(may(viewer, 'READ_AUDIT_TRAIL', target) ? [] : [target.trailMark]),
    ...(may(viewer, 'READ_TITLE_WORK', target) ? [] : [target.titleMark]),
  ]),
];
