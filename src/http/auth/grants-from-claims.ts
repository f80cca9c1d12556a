import type { ClaimsConfig } from '../../config/access';
import { readRoleWord, splitRoleWord, type RoleWord } from '../../config/role-word';
import type { Grant, Viewer } from '../../domain/access/viewer';
import { claimValues, type Claims } from './claim-values';

/**
 * What the claims give, as configured. A role that names its organisation holds there; another holds in every
 * organisation of the organisation claim. A value that nobody has configured gives nothing.
 */
export const grantsFromClaims = (config: ClaimsConfig, claims: Claims): Pick<Viewer, 'grants' | 'isPlatformAdmin'> => {
  const organizations = claimValues(claims, config.organizationClaim).flatMap((value) =>
    organizationsOf(config, value),
  );
  const words = claimValues(claims, config.rolesClaim).flatMap((value) => roleWordsOf(config, value));
  const grants = words.flatMap(({ role, organization }) =>
    role === 'PLATFORM_ADMIN'
      ? []
      : (organization === undefined ? organizations : [organization]).map((code) => ({ organization: code, role })),
  );
  return { grants: withoutRepeats(grants), isPlatformAdmin: words.some(({ role }) => role === 'PLATFORM_ADMIN') };
};

const CODE = /^[\w-]{1,64}$/u;

const organizationsOf = ({ organizations }: ClaimsConfig, value: string): readonly string[] => {
  const code = organizations ? organizations.get(value) : value;
  return code !== undefined && CODE.test(code) ? [code] : [];
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
