import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

const HEADER = 'x-request-id';

/** The caller's own request id where it is a plain short word, so that logs can be followed across systems; else a new one. */
export const requestIdFrom = (headers: IncomingHttpHeaders, newRequestId: () => string): string => {
  const given = headers[HEADER];
  return typeof given === 'string' && /^[\w-]{8,64}$/u.test(given) ? given : newRequestId();
};

/** Returns the request id with every answer. */
export const returnRequestId = (server: FastifyInstance): void => {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(HEADER, request.id);
    done();
  });
};
