import type { ClaimsConfig } from '../../config/access';
import type { OrganizationRole } from '../../domain/access/organization-role';
import { isExternalId, isUnitCode } from '../../domain/access/person-codes';
import type { Grant } from '../../domain/access/viewer';
import { claimValues, hasClaim, type Claims } from './claim-values';
import { organizationsOf } from './organizations-of-claim';

/** Grants that say who somebody is among the people and which units a manager leads. */
export interface TiedGrants {
  readonly grants: readonly Grant[];
  /** Names of the claims that tell so in a way that cannot be used; their values are told nobody. */
  readonly unusableClaims: readonly string[];
}

/** What claims have given so far, and the organisations of the organisation claim. */
interface Untied {
  readonly organizations: readonly string[];
  readonly grants: readonly Grant[];
}

/**
 * Puts who somebody is among the people, and which units a manager leads, on their grants, as the claims say. A value
 * names its organisation before a colon, or is of the one organisation that the claims name at all. A value that cannot
 * be used, and two people in one organisation, tie to nobody.
 */
export const tieToPeople = (config: ClaimsConfig, claims: Claims, untied: Untied): TiedGrants => {
  const people = readCodes(config, claims, untied, { ...ofPeople, claim: config.personClaim });
  const units = readCodes(config, claims, untied, { ...ofUnits, claim: config.unitsClaim });
  return {
    grants: untied.grants.map((grant) => tied(grant, people.codes, units.codes)),
    unusableClaims: [...(people.isUsable ? [] : [config.personClaim]), ...(units.isUsable ? [] : [config.unitsClaim])],
  };
};

/** By organisation, each once. */
type Codes = ReadonlyMap<string, readonly string[]>;

const tied = (grant: Grant, people: Codes, units: Codes): Grant => {
  const { organization, role } = grant;
  const [person] = ofPeople.roles.includes(role) ? (people.get(organization) ?? []) : [];
  const led = ofUnits.roles.includes(role) ? units.get(organization) : undefined;
  return { ...grant, ...(person === undefined ? {} : { person }), ...(led ? { units: led } : {}) };
};

/** Which claim to read, for whom, and what may stand in it. */
interface Reading {
  readonly claim: string;
  readonly roles: readonly OrganizationRole[];
  readonly isCode: (text: string) => boolean;
  /** The most codes that somebody has in one organisation. */
  readonly most: number;
}

/** Those who reach people, be it others: nobody verifies what is their own. */
const ofPeople: Omit<Reading, 'claim'> = {
  roles: ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM'],
  isCode: isExternalId,
  most: 1,
};
const ofUnits: Omit<Reading, 'claim'> = { roles: ['MANAGER'], isCode: isUnitCode, most: Infinity };

/** Nothing is read for who has none of the roles. */
const readCodes = (
  config: ClaimsConfig,
  claims: Claims,
  { organizations, grants }: Untied,
  { claim, roles, isCode, most }: Reading,
): { readonly codes: Codes; readonly isUsable: boolean } => {
  if (!grants.some(({ role }) => roles.includes(role)) || !hasClaim(claims, claim)) {
    return { codes: new Map(), isUsable: true };
  }
  const named = new Set([...organizations, ...grants.map(({ organization }) => organization)]);
  const values = claimValues(claims, claim);
  const placed = values.flatMap((value) => place(config, named, value)).filter(({ code }) => isCode(code));
  const all = [...named].map((one) => [one, codesOf(placed, one)] as const);
  const codes = all.filter(([, its]) => its.length > 0 && its.length <= most);
  const isUsable = placed.length > 0 && placed.length === values.length && all.every(([, its]) => its.length <= most);
  return { codes: new Map(codes), isUsable };
};

const codesOf = (placed: readonly PlacedCode[], organization: string): readonly string[] => [
  ...new Set(placed.filter((one) => one.organization === organization).map(({ code }) => code)),
];

interface PlacedCode {
  readonly organization: string;
  readonly code: string;
}

/** Codes may hold colons themselves: only one of the organisations that the claims name stands before one. */
const place = (config: ClaimsConfig, named: ReadonlySet<string>, value: string): readonly PlacedCode[] => {
  const colon = value.indexOf(':');
  const [before] = colon < 0 ? [] : organizationsOf(config, value.slice(0, colon));
  if (before !== undefined && named.has(before)) return [{ organization: before, code: value.slice(colon + 1) }];
  const [only] = named;
  return named.size === 1 && only !== undefined ? [{ organization: only, code: value }] : [];
};
