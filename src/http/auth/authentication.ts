import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { AccessConfig, OidcConfig } from '../../config/access';
import type { Limits } from '../../config/config';
import type { EndedSessionStore } from '../../app/ports/ended-session-store';
import { ANONYMOUS, type Viewer } from '../../domain/access/viewer';
import { serveDemo } from '../demo/serve-demo';
import { claimsOfAccessToken } from './access-token';
import { identifyBy, type Identify } from './identify';
import { type DiscoveredIssuer, discoverIssuer } from './issuer';
import { serveOidcSignIn } from './oidc-sign-in';
import { limitAccess } from './rate-limits';
import { keepSessions } from './sessions';
import { serveSignOut } from './sign-out';
import { noteUnusableClaim } from './unusable-claims';
import { viewerFromClaims } from './viewer-from-claims';

/** What telling who asks needs. */
export interface AuthenticationDependencies {
  readonly access: AccessConfig;
  /** Who brings the secret of an API key; undefined when it cannot be used. */
  readonly authenticateApiKey: (secret: string) => Promise<Viewer | undefined>;
  readonly endedSessions: EndedSessionStore;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The least time between two fetches of the issuer's keys that an unknown key sets off; half a minute if left out. */
  readonly keyCooldownMilliseconds?: number;
}

/**
 * Opens the ways in that are configured, serves the addresses to sign in and out at, and returns what tells who asks.
 * The rate limiter must be registered on the server.
 */
export const authenticate = async (
  server: FastifyInstance,
  dependencies: AuthenticationDependencies,
  limits: Limits,
): Promise<Identify> => {
  const { access, authenticateApiKey, now } = dependencies;
  const { oidc, isDemo, publicUrl } = access;
  startUnknown(server);
  const bounds = limitAccess(server, limits);
  const issuer = oidc && discoverIssuer(oidc, dependencies);
  const sessions = oidc || isDemo ? await keepSessions(server, dependencies) : undefined;
  if (sessions) {
    if (isDemo) await serveDemo(server, { sessions, publicUrl, limit: bounds.signIns });
    if (oidc && issuer) serveOidcSignIn(server, { oidc, issuer, sessions, limit: bounds.signIns });
    await serveSignOut(server, { sessions, publicUrl, issuer });
  }
  const accessToken = oidc && issuer && accessTokensOf(oidc, issuer, now);
  return identifyBy({ apiKey: authenticateApiKey, accessToken, sessions, publicUrl }, bounds);
};

/** Whoever asks is unknown until it is told who they are. */
const startUnknown = (server: FastifyInstance): void => {
  server.decorateRequest('viewer');
  server.addHook('onRequest', (request, _reply, done) => {
    request.viewer = ANONYMOUS;
    done();
  });
};

const accessTokensOf =
  (oidc: OidcConfig, issuer: () => Promise<DiscoveredIssuer>, now: () => Date) =>
  async (token: string, log: FastifyBaseLogger): Promise<Viewer | undefined> => {
    const claims = await claimsOfAccessToken({ issuer, audience: oidc.audience, now }, token);
    return claims && viewerFromClaims(oidc, (await issuer()).name, claims, noteUnusableClaim(log));
  };
