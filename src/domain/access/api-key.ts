import type { OrganizationRole } from './organization-role';

/** What a key may be given: the roles of systems and of those who prepare, never of those who decide or approve. */
export const apiKeyRoles = ['HR_SYSTEM', 'EDITOR'] as const satisfies readonly OrganizationRole[];
export type ApiKeyRole = (typeof apiKeyRoles)[number];

/** API-nyckel: lets an HR system ask on behalf of one organisation. The secret is shown once and stored nowhere. */
export interface ApiKey {
  /** A UUID. */
  readonly id: string;
  /** Code of the one organisation that it acts for. */
  readonly organization: string;
  /** What it is for, in the words of who made it. */
  readonly name: string;
  readonly roles: readonly ApiKeyRole[];
  /** Instants, ISO 8601. */
  readonly createdAt: string;
  /** Subject of the viewer who made it. */
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
  /** To the minute; left out when it has never been used. */
  readonly lastUsedAt?: string;
}

/** True when the key may be used at the instant. */
export const isUsable = ({ expiresAt, revokedAt }: ApiKey, at: string): boolean =>
  revokedAt === undefined && at < expiresAt;
