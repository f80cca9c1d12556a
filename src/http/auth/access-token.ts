import { errors, jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import { CLOCK_TOLERANCE_SECONDS, type DiscoveredIssuer, IssuerUnavailable } from './issuer';

/** Only signatures that the holder of a private key can make: with a shared secret, a public key could pass for one. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** What an access token must be. */
export interface AccessTokenDemands {
  readonly issuer: () => Promise<DiscoveredIssuer>;
  /** Whom it is meant for. */
  readonly audience: string;
  readonly now: () => Date;
}

/**
 * The claims of an access token (RFC 9068, or the like): signed by the issuer, for this audience, in its time. Undefined
 * for any other token.
 *
 * @throws IssuerUnavailable when the issuer's keys cannot be had.
 */
export const claimsOfAccessToken = async (
  { issuer, audience, now }: AccessTokenDemands,
  token: string,
): Promise<JWTPayload | undefined> => {
  const { name, keys } = await issuer();
  try {
    const verified = await jwtVerify(token, keys, {
      issuer: name,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp'],
      currentDate: now(),
    });
    return isAccessToken(verified) ? verified.payload : undefined;
  } catch (error) {
    if (isAboutToken(error)) return undefined;
    throw new IssuerUnavailable(error);
  }
};

/**
 * An ID token tells the client who has signed in, and a logout token that they have left; neither is for asking with,
 * though it may carry the same issuer and audience. RFC 9068, section 2.1, gives access tokens a type of their own, which
 * not every issuer uses.
 */
const isAccessToken = ({ protectedHeader, payload }: JWTVerifyResult): boolean => {
  const type = protectedHeader.typ?.toLowerCase().replace(/^application\//u, '');
  if (type === 'at+jwt') return true;
  const isForClient = ['nonce', 'at_hash', 'c_hash', 'events'].some((claim) => Object.hasOwn(payload, claim));
  return (type === undefined || type === 'jwt') && !isForClient && payload.typ !== 'ID';
};

/** True when the token is at fault, false when the keys to judge it by could not be fetched. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);
