import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../domain/access/viewer';
import { RequestRefused } from '../errors';
import type { AccessLimits } from './rate-limits';
import { resolveViewer, type WaysIn } from './resolve-viewer';
import { SESSION_ENDED, UNUSABLE_CREDENTIALS } from './refusals';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, on routes that tell; elsewhere somebody unknown. */
    viewer: Viewer;
  }
}

/** Sets `request.viewer`, or refuses the request, before its body is read. */
export type Identify = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Identifies by the ways in, within the limits. */
export const identifyBy =
  (ways: WaysIn, limits: AccessLimits): Identify =>
  async (request, reply) => {
    if (request.headers.authorization !== undefined) await limits.failures.check(request, reply);
    const resolved = await resolveViewer(ways, request);
    if ('viewer' in resolved) {
      request.viewer = resolved.viewer;
      if (resolved.viewer.kind !== 'ANONYMOUS') await limits.viewers.count(request, reply);
      return;
    }
    if (resolved.refusal === UNUSABLE_CREDENTIALS) {
      // RFC 6750, section 3.
      void reply.header('www-authenticate', 'Bearer realm="trappa", error="invalid_token"');
      await limits.failures.count(request, reply);
    }
    if (resolved.refusal === SESSION_ENDED) ways.sessions?.end(request);
    throw new RequestRefused(resolved.refusal);
  };
