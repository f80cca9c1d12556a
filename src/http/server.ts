import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type RouteHandlerMethod } from 'fastify';
import type { Limits } from '../config/config';
import { closeInTime } from './closing';
import { answerErrors, refuseAddress } from './errors';
import { serveGraphiql } from './graphiql';
import { serveGraphql } from './graphql-route';
import { answerHealth, type Readiness } from './health';
import { readJsonBodies } from './json-body';
import { withoutPersonalData } from './without-personal-data';
import { requestIdFrom, returnRequestId } from './request-id';
import { secureHeaders } from './security';

/** What the HTTP server is made of; the parts come from outside, wired in `compose`. */
export interface HttpDependencies {
  readonly limits: Limits;
  readonly logger: FastifyBaseLogger;
  readonly newRequestId: () => string;
  readonly readiness: () => Promise<Readiness>;
  /** Answers GET and POST on `/graphql`. */
  readonly graphql: RouteHandlerMethod;
  /** How long requests under way may take once the server closes. */
  readonly graceMilliseconds?: number;
  /** The folder of the built GraphiQL page. */
  readonly graphiqlFolder: string;
}

const GRACE_MILLISECONDS = 5_000;

/** The HTTP server, not yet listening. */
export const createHttpServer = async (dependencies: HttpDependencies): Promise<FastifyInstance> => {
  const { limits, logger } = dependencies;
  const server = fastify({
    loggerInstance: withoutPersonalData(logger),
    genReqId: (request) => requestIdFrom(request.headers, dependencies.newRequestId),
    bodyLimit: limits.bodySize,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) => void refuseAddress(reply),
    return503OnClosing: true,
  });
  answerErrors(server);
  returnRequestId(server);
  readJsonBodies(server);
  closeInTime(server, dependencies.graceMilliseconds ?? GRACE_MILLISECONDS);
  await secureHeaders(server);
  await server.register(compress, { threshold: 1024 });
  await server.register(rateLimit, { max: limits.requestsPerMinute, timeWindow: '1 minute', global: false });
  answerHealth(server, dependencies.readiness);
  await serveGraphiql(server, dependencies.graphiqlFolder);
  serveGraphql(server, dependencies.graphql);
  return server;
};
