import type { FastifyInstance, FastifyReply, RouteHandlerMethod } from 'fastify';
import type { Identify } from './auth/identify';
import { METHOD_NOT_ALLOWED } from './refusal/refusal';
import { refuse } from './refusal/refuse';

/** Serves the API at `/graphql`, with GET and POST, to whoever is told by `identify`. */
export const serveGraphql = (server: FastifyInstance, handler: RouteHandlerMethod, identify: Identify): void => {
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // The bound on the address comes first: it also bounds the work of telling who asks.
    onRequest: [server.rateLimit(), identify],
    handler,
    onSend: (_request, reply, payload, done) => done(null, withRequestId(payload, reply)),
  });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) => refuse(reply.header('allow', 'GET, POST'), METHOD_NOT_ALLOWED),
  });
};

interface Errors {
  readonly errors: readonly { readonly extensions?: object }[];
}

/** Apollo Server refuses some requests before it knows their id; every refusal carries it all the same. */
const withRequestId = (payload: unknown, reply: FastifyReply): unknown => {
  if (reply.statusCode < 400 || typeof payload !== 'string' || !payload.startsWith('{"errors"')) return payload;
  const body = JSON.parse(payload) as Errors;
  const errors = body.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: reply.request.id },
  }));
  return JSON.stringify({ ...body, errors });
};
