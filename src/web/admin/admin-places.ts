import type { Permission } from '../viewer/viewer.generated';

/** A place among the admin pages, by its name in `addresses`. */
export type AdminPlace = 'admin' | 'adminLadders' | 'adoptions' | 'titles' | 'access' | 'trail';

/** Whoever has one of these has something to do among the admin pages. */
export const adminPermissions = [
  'READ_DRAFTS',
  'READ_TITLE_WORK',
  'MANAGE_API_KEYS',
  'READ_AUDIT_TRAIL',
] as const satisfies readonly Permission[];

const permissionsByPlace: Readonly<Record<AdminPlace, readonly Permission[]>> = {
  admin: adminPermissions,
  adminLadders: ['READ_DRAFTS'],
  adoptions: ['READ_DRAFTS'],
  titles: ['READ_TITLE_WORK'],
  access: adminPermissions,
  trail: ['READ_AUDIT_TRAIL'],
};

const places = Object.keys(permissionsByPlace) as readonly AdminPlace[];

/** The places where somebody who may this has something to do, in the order of the navigation. */
export const adminPlacesFor = (may: (permission: Permission) => boolean): readonly AdminPlace[] =>
  places.filter((place) => permissionsByPlace[place].some((permission) => may(permission)));
