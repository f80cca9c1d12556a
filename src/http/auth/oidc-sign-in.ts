import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { OidcConfig } from '../../config/access';
import type { Viewer } from '../../domain/access/viewer';
import { RequestRefused } from '../refusal/refusal';
import { type DiscoveredIssuer, IssuerUnavailable } from './issuer';
import { claimsOfPerson } from './person-claims';
import type { RateLimit } from './rate-limits';
import { ISSUER_UNAVAILABLE, SIGN_IN_FAILED } from './refusals';
import { returnPath } from './return-path';
import type { SignInAttempt, Sessions } from './sessions';
import { noteUnusableClaim } from './unusable-claims';
import { viewerFromClaims } from './viewer-from-claims';

/** What signing in by OpenID Connect needs. */
export interface OidcSignIn {
  readonly oidc: OidcConfig;
  readonly issuer: () => Promise<DiscoveredIssuer>;
  readonly sessions: Sessions;
  readonly limit: RateLimit;
}

const CALLBACK = '/sign-in/callback';

/**
 * Serves the authorisation code flow with PKCE, state and nonce (OpenID Connect Core, section 3.1; RFC 7636):
 * `/sign-in` leads to the issuer, which leads back to `/sign-in/callback`.
 */
export const serveOidcSignIn = (server: FastifyInstance, parts: OidcSignIn): void => {
  const { sessions, limit } = parts;
  const onRequest = limit.count;

  server.get<{ Querystring: { return?: unknown } }>('/sign-in', { onRequest }, async (request, reply) => {
    const attempt = newAttempt(request.query.return);
    const address = await authorizationAddress(parts, attempt);
    request.signInAttempt.set('attempt', attempt);
    return reply.header('cache-control', 'no-store').redirect(address);
  });

  server.get(CALLBACK, { onRequest }, async (request, reply) => {
    const attempt = request.signInAttempt.get('attempt');
    if (attempt === undefined) throw new RequestRefused(SIGN_IN_FAILED);
    request.signInAttempt.delete();
    await sessions.begin(request, await personWhoReturns(parts, attempt, request));
    request.log.info('somebody has signed in');
    return reply.header('cache-control', 'no-store').redirect(attempt.returnTo);
  });
};

const newAttempt = (wanted: unknown): SignInAttempt => ({
  state: randomState(),
  nonce: randomNonce(),
  codeVerifier: randomPKCECodeVerifier(),
  returnTo: returnPath(wanted),
});

const authorizationAddress = async (
  { issuer, oidc }: OidcSignIn,
  { state, nonce, codeVerifier }: SignInAttempt,
): Promise<string> => {
  try {
    const { configuration } = await issuer();
    return buildAuthorizationUrl(configuration, {
      redirect_uri: oidc.publicUrl + CALLBACK,
      scope: oidc.scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }).href;
  } catch (error) {
    throw error instanceof IssuerUnavailable ? new RequestRefused(ISSUER_UNAVAILABLE) : error;
  }
};

const personWhoReturns = async (
  parts: OidcSignIn,
  attempt: SignInAttempt,
  request: FastifyRequest,
): Promise<Viewer> => {
  try {
    return await askIssuerWho(parts, attempt, request);
  } catch (error) {
    if (error instanceof IssuerUnavailable) throw new RequestRefused(ISSUER_UNAVAILABLE);
    // The error itself may hold what the issuer sent.
    request.log.warn({ reason: reasonOf(error) }, 'a sign-in was not completed');
    throw new RequestRefused(SIGN_IN_FAILED);
  }
};

const askIssuerWho = async (
  { issuer, oidc }: OidcSignIn,
  { state, nonce, codeVerifier }: SignInAttempt,
  { url, log }: FastifyRequest,
): Promise<Viewer> => {
  const { configuration, name } = await issuer();
  const tokens = await authorizationCodeGrant(configuration, new URL(oidc.publicUrl + url), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
  });
  const claims = await claimsOfPerson(oidc, configuration, tokens);
  return { ...viewerFromClaims(oidc, name, claims, noteUnusableClaim(log)), kind: 'PERSON' };
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
