import type { Permission, ViewerQuery } from './viewer.generated';

/** An organisation to work for. */
export interface WorkOrganization {
  readonly code: string;
  readonly name: string;
}

/** True for who has the permission in every organisation, as a platform admin does, and not only in their own. */
export const holdsEverywhere = (permissions: ViewerQuery['viewer']['permissions'], permission: Permission): boolean =>
  permissions.some((held) => held.permission === permission && held.organization === null);

/**
 * The organisation that somebody works for.
 *
 * @param own Those that they act for and have the permission in.
 * @param every All that there are, for who has the permission everywhere; undefined for others.
 * @param wanted The code in the address.
 * @returns The one in the address, else their first own; undefined for who acts for none and has yet to choose.
 */
export const workOrganization = (
  own: readonly WorkOrganization[],
  every: readonly WorkOrganization[] | undefined,
  wanted: string | null,
): WorkOrganization | undefined => (every ?? own).find(({ code }) => code === wanted) ?? own[0];
