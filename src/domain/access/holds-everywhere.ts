import { type Permission, personalPermissions } from './permission';
import type { Viewer } from './viewer';

/** True for who may do this in every organisation: the operator, and a platform admin where it concerns no people. */
export const holdsEverywhere = ({ kind, isPlatformAdmin }: Viewer, permission: Permission): boolean =>
  kind === 'OPERATOR' || (isPlatformAdmin && !personalPermissions.includes(permission));
