import type { FastifyInstance } from 'fastify';
import type { AccessConfig } from '../../config/access';
import type { Limits } from '../../config/config';
import { ANONYMOUS, type Viewer } from '../../domain/access/viewer';
import { serveDemo } from '../demo/serve-demo';
import { claimsOfAccessToken } from './access-token';
import { identifyBy, type Identify } from './identify';
import { discoverIssuer } from './issuer';
import { serveOidcSignIn } from './oidc-sign-in';
import { limitAccess } from './rate-limits';
import { keepSessions, type Sessions } from './sessions';
import { serveSignOut } from './sign-out';
import { viewerFromClaims } from './viewer-from-claims';

/** What telling who asks needs. */
export interface AuthenticationDependencies {
  readonly access: AccessConfig;
  /** Who brings the secret of an API key; undefined when it cannot be used. */
  readonly authenticateApiKey: (secret: string) => Promise<Viewer | undefined>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The least time between two fetches of the issuer's keys that an unknown key sets off. */
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
  const { access, authenticateApiKey } = dependencies;
  server.decorateRequest('viewer', ANONYMOUS);
  const accessLimits = limitAccess(server, limits);
  const sessions = access.oidc || access.isDemo ? await keepSessions(server, dependencies) : undefined;
  const { publicUrl } = access;
  if (sessions && access.isDemo) await serveDemo(server, { sessions, publicUrl, limit: accessLimits.signIns });
  const oidc = sessions && (await openIssuer(server, dependencies, sessions, accessLimits.signIns));
  if (sessions) await serveSignOut(server, { sessions, publicUrl, issuer: oidc?.issuer });
  return identifyBy({ apiKey: authenticateApiKey, accessToken: oidc?.accessToken, sessions, publicUrl }, accessLimits);
};
