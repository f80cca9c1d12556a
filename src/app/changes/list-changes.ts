import type { Changes } from '../../catalog/change-feed';
import type { ReadContext } from '../read-context';

/**
 * The feed, oldest first. With an organisation: what concerns all, itself, the bodies that it belongs to
 * and the owners of the ladders that it has adopted.
 */
export const listChanges = ({ catalog }: ReadContext, organization?: string): Changes => {
  if (organization === undefined) return catalog.changes;
  const adoptedOwners = catalog.adoptionsBy
    .of(organization)
    .flatMap((adoption) => catalog.revisionsOf.of(adoption.ladder).map((ladder) => ladder.organization));
  const memberships = catalog.organizations.get(organization)?.memberOf ?? [];
  return catalog.changes.concerning([organization, ...memberships, ...adoptedOwners]);
};
