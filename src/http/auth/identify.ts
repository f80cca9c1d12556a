import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../domain/access/viewer';
import { RequestRefused, type Refusal } from '../refusal/refusal';
import { rememberProven, type ProvenCredentials } from './proven-credentials';
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
export const identifyBy = (ways: WaysIn, limits: AccessLimits): Identify => {
  const proven = rememberProven();
  return async (request, reply) => {
    await refuseWhoGuesses(proven, limits, request, reply);
    const resolved = await resolveViewer(ways, request);
    if ('refusal' in resolved) return refuseWith(resolved.refusal, ways, limits, request, reply);
    request.viewer = resolved.viewer;
    if (resolved.viewer.kind === 'ANONYMOUS') return;
    const { authorization } = request.headers;
    if (authorization !== undefined) proven.add(request.ip, authorization);
    await limits.viewers.count(request, reply);
  };
};

/** From an address that has sent too much that cannot be used, only what has been of use before is looked at. */
const refuseWhoGuesses = async (
  proven: ProvenCredentials,
  { failures }: AccessLimits,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const { authorization } = request.headers;
  if (authorization === undefined || proven.has(request.ip, authorization)) return;
  await failures.check(request, reply);
};

const refuseWith = async (
  refusal: Refusal,
  { sessions }: WaysIn,
  { failures }: AccessLimits,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<never> => {
  if (refusal === SESSION_ENDED) sessions?.takeCookie(request);
  if (refusal === UNUSABLE_CREDENTIALS) {
    // RFC 6750, section 3.
    void reply.header('www-authenticate', 'Bearer realm="trappa", error="invalid_token"');
    await failures.count(request, reply);
  }
  throw new RequestRefused(refusal);
};
