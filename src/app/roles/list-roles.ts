import type { PlacedRole } from '../../catalog/placed-role';
import type { ReadContext } from '../read-context';
import { closestFirst, containing, isWordSought } from '../text-search';
import { hasCode, type CodeSought } from './has-code';

/** Which roles to list; what is left out does not narrow the list. */
export interface RoleFilter extends CodeSought {
  /** Verksamhetsområde. */
  readonly field?: string;
  /** Part of the name, in either language. */
  readonly text?: string;
}

/** The roles that pass the filter, in Swedish order; with a text, the closest first. */
export const listRoles = ({ catalog }: ReadContext, filter: RoleFilter): readonly PlacedRole[] => {
  const matchesText = containing(filter.text);
  const found = catalog.roles.all.filter(
    (role) =>
      isWordSought(role.field, filter.field) && hasCode(role, filter) && matchesText(role.name.sv, role.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (role) => role.name.sv);
};
