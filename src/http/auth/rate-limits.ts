import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../../config/config';
import { RequestRefused, TOO_MANY_REQUESTS } from '../refusal/refusal';

/** A bound on how often something may be done in a minute. */
export interface RateLimit {
  /** Counts one; throws RequestRefused when that is one too many. */
  readonly count: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Counts nothing; throws RequestRefused when no more is allowed. */
  readonly check: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** The bounds beside the one on all requests from an address. */
export interface AccessLimits {
  /** Attempts to sign in, by address. */
  readonly signIns: RateLimit;
  /** Keys and tokens that could not be used, by address. */
  readonly failures: RateLimit;
  /** Requests by whoever is known, from whichever addresses. */
  readonly viewers: RateLimit;
}

/** The rate limiter must be registered on the server. */
export const limitAccess = (
  server: FastifyInstance,
  { signInsPerMinute, requestsPerMinutePerViewer }: Limits,
): AccessLimits => ({
  signIns: rateLimit(server, signInsPerMinute),
  failures: rateLimit(server, signInsPerMinute),
  viewers: rateLimit(server, requestsPerMinutePerViewer, ({ viewer }) => `${viewer.kind}:${viewer.subject}`),
});

const rateLimit = (
  server: FastifyInstance,
  max: number,
  keyGenerator?: (request: FastifyRequest) => string,
): RateLimit => {
  const ask = server.createRateLimit({ max, timeWindow: '1 minute', ...(keyGenerator ? { keyGenerator } : {}) });
  return {
    count: async (request, reply) => {
      const answer = await ask(request);
      if (!answer.isAllowed && answer.isExceeded) refuseForSeconds(reply, answer.ttlInSeconds);
    },
    check: async (request, reply) => {
      const answer = await ask(request, { increment: false });
      if (!answer.isAllowed && answer.remaining === 0) refuseForSeconds(reply, answer.ttlInSeconds);
    },
  };
};

const refuseForSeconds = (reply: FastifyReply, seconds: number): never => {
  void reply.header('retry-after', seconds);
  throw new RequestRefused(TOO_MANY_REQUESTS);
};
