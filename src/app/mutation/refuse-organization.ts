import type { Catalog } from '../../catalog/catalog';
import { can } from '../../domain/access/can';
import type { Permission } from '../../domain/access/permission';
import type { Viewer } from '../../domain/access/viewer';
import { refused, type Refused } from './outcome';

/** Refuses, alike, an organisation that does not exist and one in which the viewer may not do this. */
export const refuseOrganization = (
  viewer: Viewer,
  catalog: Catalog,
  permission: Permission,
  organization: string,
): Refused | undefined =>
  catalog.organizations.get(organization) && can(viewer, permission, { organization }) ? undefined : noSuchOrganization;

/** The same for an organisation that does not exist and for one that the viewer does not act for. */
export const noSuchOrganization: Refused = refused({
  code: 'NOT_FOUND',
  path: ['organization'],
  sv: 'Det finns ingen sådan organisation som du får arbeta för.',
  en: 'There is no such organisation that you may work for.',
});
