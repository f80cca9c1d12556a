import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

const HEADER = 'x-request-id';

/** A UUID, or the 32 hexadecimal digits of a trace. */
const MADE_BY_A_MACHINE = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32})$/iu;

/**
 * The caller's own request id where it is one that machines make, so that logs can be followed across systems; else a new
 * one. A word could be the id of a person, and a request's id stays in the log and in the trail when they are erased.
 */
export const requestIdFrom = (headers: IncomingHttpHeaders, newRequestId: () => string): string => {
  const given = headers[HEADER];
  return typeof given === 'string' && MADE_BY_A_MACHINE.test(given) ? given : newRequestId();
};

/** Returns the request id with every answer. */
export const returnRequestId = (server: FastifyInstance): void => {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(HEADER, request.id);
    done();
  });
};
