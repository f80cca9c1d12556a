import type { Catalog } from '../../catalog/catalog';
import { can } from '../../domain/access/can';
import type { Permission } from '../../domain/access/permission';
import type { Viewer } from '../../domain/access/viewer';
import type { Adoption } from '../../domain/organization/adoption';
import { refused, type Refused } from '../mutation/outcome';

/**
 * Finds the adoption for somebody who wants to do this with it. One that does not exist and one of an organisation
 * that the viewer may not act for are refused alike.
 */
export const adoptionInWork = (
  viewer: Viewer,
  { adoptions }: Catalog,
  slug: string,
  permission: Permission,
): Adoption | Refused => {
  const adoption = adoptions.get(slug);
  return adoption && can(viewer, permission, adoption) ? adoption : noSuchAdoption;
};

const noSuchAdoption: Refused = refused({
  code: 'NOT_FOUND',
  path: ['adoption'],
  sv: 'Det finns inget sådant införande som du får arbeta med.',
  en: 'There is no such adoption that you may work on.',
});
