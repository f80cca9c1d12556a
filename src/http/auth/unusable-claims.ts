import type { FastifyBaseLogger } from 'fastify';

/** Notes that a claim cannot be used, by its name alone: what stands in it may be the very thing that must not be told. */
export const noteUnusableClaim =
  (log: FastifyBaseLogger) =>
  (claim: string): void =>
    log.warn({ claim }, 'a claim that should tell of people cannot be used, and ties to nobody');
