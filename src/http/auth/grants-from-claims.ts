import type { ClaimsConfig } from '../../config/access';
import { readRoleWord, splitRoleWord, type RoleWord } from '../../config/role-word';
import type { Grant } from '../../domain/access/viewer';
import { claimValues, type Claims } from './claim-values';
import { organizationsOf } from './organizations-of-claim';
import { tieToPeople, type TiedGrants } from './tie-to-people';

/** What claims give. */
export interface ClaimedGrants extends TiedGrants {
  readonly isPlatformAdmin: boolean;
}

/**
 * What the claims give, as configured. A role that names its organisation holds there; another holds in every
 * organisation of the organisation claim. A value that nobody has configured gives nothing.
 */
export const grantsFromClaims = (config: ClaimsConfig, claims: Claims): ClaimedGrants => {
  const organizations = claimValues(claims, config.organizationClaim).flatMap((value) =>
    organizationsOf(config, value),
  );
  const words = claimValues(claims, config.rolesClaim).flatMap((value) => roleWordsOf(config, value));
  const grants = words.flatMap(({ role, organization }) =>
    role === 'PLATFORM_ADMIN'
      ? []
      : (organization === undefined ? organizations : [organization]).map((code) => ({ organization: code, role })),
  );
  const isPlatformAdmin = words.some(({ role }) => role === 'PLATFORM_ADMIN');
  return { ...tieToPeople(config, claims, { organizations, grants: withoutRepeats(grants) }), isPlatformAdmin };
};

/** The role of a value as a whole, or of what stands after the organisation in it. */
const roleWordsOf = (config: ClaimsConfig, value: string): readonly RoleWord[] => {
  const [before, after] = splitRoleWord(value);
  const whole = config.roles ? config.roles.get(value) : before === undefined ? readRoleWord(value) : undefined;
  if (whole) return [whole];
  if (before === undefined) return [];
  const word = config.roles ? config.roles.get(after) : readRoleWord(after);
  if (word === undefined || word.role === 'PLATFORM_ADMIN' || word.organization !== undefined) return [];
  return organizationsOf(config, before).map((organization) => ({ role: word.role, organization }));
};

const withoutRepeats = (grants: readonly Grant[]): readonly Grant[] => [
  ...new Map(grants.map((grant) => [`${grant.organization}:${grant.role}`, grant])).values(),
];
