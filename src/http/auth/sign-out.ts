import type { FastifyInstance } from 'fastify';
import { buildEndSessionUrl } from 'openid-client';
import { type DiscoveredIssuer, IssuerUnavailable } from './issuer';
import { formField, serveForms } from './forms';
import { requireFromHere } from './from-here';
import { returnPath } from './return-path';
import type { Sessions } from './sessions';

/** What signing out needs. */
export interface SignOut {
  readonly sessions: Sessions;
  readonly publicUrl?: string;
  /** Left out in a demo. */
  readonly issuer?: () => Promise<DiscoveredIssuer>;
}

/**
 * Serves `POST /sign-out`: ends the session here, and leads to the issuer, where it has an address for that, to end the
 * one there (OpenID Connect RP-Initiated Logout 1.0); else to where the form says, by default the front page. The issuer
 * leads back to the front page in Swedish, as the address must be one that it has been told beforehand.
 */
export const serveSignOut = (server: FastifyInstance, { sessions, publicUrl, issuer }: SignOut): Promise<void> =>
  serveForms(server, (scope) => {
    scope.post('/sign-out', async (request, reply) => {
      requireFromHere(request, publicUrl);
      await sessions.end(request);
      request.log.info('somebody has signed out');
      const after = (await endAtIssuer(issuer, publicUrl)) ?? returnPath(formField(request.body, 'return'));
      return reply.header('cache-control', 'no-store').redirect(after, 303);
    });
  });

const endAtIssuer = async (issuer: SignOut['issuer'], publicUrl: string | undefined): Promise<string | undefined> => {
  if (issuer === undefined || publicUrl === undefined) return undefined;
  try {
    const { configuration } = await issuer();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${publicUrl}/` }).href;
  } catch (error) {
    if (error instanceof IssuerUnavailable) return undefined;
    throw error;
  }
};
