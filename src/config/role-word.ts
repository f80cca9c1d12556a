import { organizationRoles, type OrganizationRole } from '../domain/access/organization-role';

/** A role as configuration and tokens write it: `EDITOR`, `1480:EDITOR` or `PLATFORM_ADMIN`. */
export interface RoleWord {
  readonly role: OrganizationRole | 'PLATFORM_ADMIN';
  /** What stands before the colon; left out where the role holds in every organisation that the token names. */
  readonly organization?: string;
}

/** Undefined when the text is no role. The platform's admins belong to no organisation, so nothing may stand before it. */
export const readRoleWord = (text: string): RoleWord | undefined => {
  if (text === 'PLATFORM_ADMIN') return { role: text };
  const [before, after] = splitRoleWord(text);
  const role = organizationRoles.find((known) => known === after);
  if (role === undefined || before === '') return undefined;
  return before === undefined ? { role } : { role, organization: before };
};

/** What stands before the last colon, where there is one, and what stands after it. */
export const splitRoleWord = (text: string): readonly [string | undefined, string] => {
  const colon = text.lastIndexOf(':');
  return colon < 0 ? [undefined, text] : [text.slice(0, colon), text.slice(colon + 1)];
};
