import { type authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import type { OidcConfig } from '../../config/access';
import { claimValues, type Claims } from './claim-values';

type Tokens = Awaited<ReturnType<typeof authorizationCodeGrant>>;

/**
 * What the issuer says of a person who has signed in: their ID token and, where that names no role, what the issuer
 * tells when it is asked about them (OpenID Connect Core, section 5.3). Who they are among the people, and which units
 * they lead, stands where their roles do.
 */
export const claimsOfPerson = async (
  { claims: { rolesClaim } }: OidcConfig,
  configuration: Configuration,
  tokens: Tokens,
): Promise<Claims> => {
  const idToken = tokens.claims();
  if (idToken === undefined) throw new Error('The issuer sent no ID token.');
  const namesRole = claimValues(idToken, rolesClaim).length > 0;
  if (namesRole || configuration.serverMetadata().userinfo_endpoint === undefined) return { ...idToken };
  return { ...(await fetchUserInfo(configuration, tokens.access_token, idToken.sub)), ...idToken };
};
