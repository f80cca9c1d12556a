import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type RouteHandlerMethod } from 'fastify';
import type { Limits } from '../config/config';
import { authenticate, type AuthenticationDependencies } from './auth/authentication';
import { closeInTime } from './closing';
import { answerErrors, refuseAddress } from './errors';
import { serveGraphql } from './graphql-route';
import { answerHealth, type Readiness } from './health';
import { readJsonBodies } from './json-body';
import { type ListTemplates, serveListTemplates } from './list-templates';
import { servePages } from './pages';
import { withoutPersonalData } from './without-personal-data';
import { serveRefusalStyle } from './refusal/refuse';
import { requestIdFrom, returnRequestId } from './request-id';
import { secureHeaders } from './security';

/** What the HTTP server is made of; the parts come from outside, wired in `compose`. */
export interface HttpDependencies extends AuthenticationDependencies {
  readonly limits: Limits;
  readonly logger: FastifyBaseLogger;
  readonly readiness: () => Promise<Readiness>;
  /** Answers GET and POST on `/graphql`. */
  readonly graphql: RouteHandlerMethod;
  /** How long requests under way may take once the server closes. */
  readonly graceMilliseconds?: number;
  /** The folder of the built pages. */
  readonly pagesFolder: string;
  readonly listTemplates: ListTemplates;
}

const GRACE_MILLISECONDS = 5_000;

/** The HTTP server, not yet listening. */
export const createHttpServer = async (dependencies: HttpDependencies): Promise<FastifyInstance> => {
  const { access, limits, logger } = dependencies;
  const server = fastify({
    loggerInstance: withoutPersonalData(logger),
    genReqId: (request) => requestIdFrom(request.headers, dependencies.newId),
    bodyLimit: limits.bodySize,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) => void refuseAddress(reply),
    return503OnClosing: true,
    trustProxy: access.trustedProxies.length > 0 ? [...access.trustedProxies] : false,
  });
  answerErrors(server);
  returnRequestId(server);
  readJsonBodies(server);
  closeInTime(server, dependencies.graceMilliseconds ?? GRACE_MILLISECONDS);
  await secureHeaders(server, access.oidc ? [new URL(access.oidc.issuer).origin] : []);
  await server.register(compress, { threshold: 1024 });
  await server.register(rateLimit, { max: limits.requestsPerMinute, timeWindow: '1 minute', global: false });
  serveRefusalStyle(server);
  answerHealth(server, dependencies.readiness);
  const identify = await authenticate(server, dependencies, limits);
  await servePages(server, { folder: dependencies.pagesFolder, isDemo: access.isDemo });
  serveListTemplates(server, dependencies.listTemplates);
  serveGraphql(server, dependencies.graphql, identify);
  return server;
};
