import type { PlacedRole } from '../../catalog/placed-role';
import type { CodeScheme } from '../../domain/role/classification-code';
import type { ReadContext } from '../read-context';
import { closestFirst, containing } from '../text-search';

/** Which roles to list; what is left out does not narrow the list. */
export interface RoleFilter {
  /** Verksamhetsområde. */
  readonly field?: string;
  readonly scheme?: CodeScheme;
  /** A code within the scheme; without a scheme, within any. */
  readonly code?: string;
  /** Part of the name, in either language. */
  readonly text?: string;
}

/** The roles that pass the filter, in Swedish order; with a text, the closest first. */
export const listRoles = ({ catalog }: ReadContext, filter: RoleFilter): readonly PlacedRole[] => {
  const matchesText = containing(filter.text);
  const found = catalog.roles.all.filter(
    (role) =>
      (filter.field === undefined || role.field === filter.field) &&
      hasCode(role, filter) &&
      matchesText(role.name.sv, role.name.en ?? ''),
  );
  return closestFirst(found, filter.text, (role) => role.name.sv);
};

const hasCode = (role: PlacedRole, { scheme, code }: RoleFilter): boolean =>
  (scheme === undefined && code === undefined) ||
  role.codes.some((one) => (scheme ?? one.scheme) === one.scheme && (code ?? one.code) === one.code);
