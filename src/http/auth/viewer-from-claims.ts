import { createHash } from 'node:crypto';
import type { OidcConfig } from '../../config/access';
import type { Viewer } from '../../domain/access/viewer';
import { claimValues, type Claims } from './claim-values';
import { grantsFromClaims } from './grants-from-claims';

/**
 * Who the claims tell of. They must hold `sub`.
 *
 * @param onUnusableClaim Called with the name of each claim about people that is there and cannot be used.
 */
export const viewerFromClaims = (
  { claims: config }: OidcConfig,
  issuer: string,
  claims: Claims,
  onUnusableClaim: (name: string) => void,
): Viewer => {
  const { grants, isPlatformAdmin, unusableClaims } = grantsFromClaims(config, claims);
  unusableClaims.forEach(onUnusableClaim);
  const kind = isSystem(config.system, claims) ? 'SYSTEM' : 'PERSON';
  return { kind, subject: subjectOf(issuer, claims), grants, isPlatformAdmin };
};

/**
 * Opaque, and unlike that of any other issuer: some issuers put a personnummer or an address of e-mail in `sub`, which
 * then stands in no log and no trail.
 */
const subjectOf = (issuer: string, { sub }: Claims): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, sub]))
    .digest('base64url');

/**
 * True for a token that a system got for itself: its subject is the client (RFC 9068, section 2.2), or Entra ID says so
 * with `idtyp`, or what the configuration names does.
 */
const isSystem = (configured: OidcConfig['claims']['system'], claims: Claims): boolean =>
  claims.idtyp === 'app' ||
  (typeof claims.sub === 'string' && [claims.client_id, claims.azp].includes(claims.sub)) ||
  (configured !== undefined && claimValues(claims, configured.claim).includes(configured.value));
