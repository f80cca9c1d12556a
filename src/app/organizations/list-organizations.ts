import type { Organization, OrganizationKind } from '../../domain/organization/organization';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which organisations to list; what is left out does not narrow the list. */
export interface OrganizationFilter {
  readonly kinds?: readonly OrganizationKind[];
  /** Code of an organisation that they are members of. */
  readonly memberOf?: string;
  /** Part of the name. */
  readonly text?: string;
}

/** The organisations that pass the filter, in Swedish order; with a text, the closest first. */
export const listOrganizations = ({ catalog }: ReadContext, filter: OrganizationFilter): readonly Organization[] => {
  const matchesText = containing(filter.text);
  const candidates = filter.memberOf === undefined ? catalog.organizations.all : catalog.membersOf.of(filter.memberOf);
  const found = candidates.filter(
    (organization) =>
      (filter.kinds === undefined || filter.kinds.includes(organization.kind)) && matchesText(organization.name),
  );
  return closestFirst(found, filter.text, (organization) => organization.name);
};
