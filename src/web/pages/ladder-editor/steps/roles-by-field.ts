/** A role to choose. */
interface ListedRole {
  readonly field: string;
  readonly name: string;
}

/**
 * Roles under the fields that they belong to, both in the order of the alphabet. Fields have Swedish names.
 *
 * @param language The language that the names of the roles are in.
 */
export const rolesByField = <Role extends ListedRole>(
  roles: readonly Role[],
  language: string,
): readonly { readonly field: string; readonly roles: readonly Role[] }[] =>
  [...new Set(roles.map(({ field }) => field))].toSorted(new Intl.Collator('sv').compare).map((field) => ({
    field,
    roles: roles
      .filter((role) => role.field === field)
      .toSorted((left, right) => left.name.localeCompare(right.name, language)),
  }));
