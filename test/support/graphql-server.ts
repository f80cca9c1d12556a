import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { compileCatalog, type Catalog } from '../../src/catalog/catalog';
import { ANONYMOUS, type Viewer } from '../../src/domain/access/viewer';
import type { IsoDay } from '../../src/domain/time/iso-day';
import { createRequestContext, type RequestContext } from '../../src/graphql/context';
import type { QueryLimits } from '../../src/graphql/limits/limits';
import { createGraphqlServer } from '../../src/graphql/server';
import { mutationSurroundings } from './mutation-surroundings';
import { world, worldEvents } from './graphql-world';

/** Limits that no ordinary test meets. */
const GENEROUS: QueryLimits = { tokens: 5_000, depth: 30, aliases: 100, directives: 100, cost: 1_000_000 };

/** What a test may decide about the server. */
export interface TestServerOptions {
  readonly catalog?: Catalog;
  readonly today?: IsoDay;
  readonly viewer?: Viewer;
  readonly limits?: Partial<QueryLimits>;
}

/** The GraphQL server under test. */
export interface TestServer {
  readonly apollo: ApolloServer<RequestContext>;
  /** The data of the answer; fails when there are errors. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<unknown>;
  /** The whole answer, with its status. */
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The only error of the answer; fails when there is none, or more. */
  readonly refusal: (query: string, variables?: Record<string, unknown>) => Promise<GraphQLFormattedError>;
  /** What has been logged as an error. */
  readonly logged: readonly { readonly details: object; readonly message: string }[];
  readonly context: () => RequestContext;
}

/** An answer and its HTTP status; 200 where none is set. */
export interface Answer extends ExecutionResult {
  readonly status: number;
}

/** A catalog of the test world, in its second release. */
export const worldCatalog = (): Catalog =>
  compileCatalog({ number: 2, publishedAt: '2026-02-01T00:00:00.000Z' }, world, worldEvents);

/** A server over the test world on 2026-03-01, unless told otherwise. */
export const testServer = (options: TestServerOptions = {}): TestServer => {
  const logged: { details: object; message: string }[] = [];
  const log = (details: object, message: string): void => void logged.push({ details, message });
  const apollo = createGraphqlServer({
    limits: { ...GENEROUS, ...options.limits },
    logger: { error: log, warn: () => undefined },
  });
  const catalog = options.catalog ?? worldCatalog();
  const today = options.today ?? '2026-03-01';
  const context = (): RequestContext =>
    createRequestContext({ ...mutationSurroundings(catalog, today), viewer: options.viewer ?? ANONYMOUS });
  const answer: TestServer['answer'] = async (query, variables = {}) => {
    const { body, http } = await apollo.executeOperation(
      { query, variables: plain(variables) as Record<string, unknown> },
      { contextValue: context() },
    );
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return { ...(plain(body.singleResult) as ExecutionResult), status: http.status ?? 200 };
  };
  return {
    apollo,
    logged,
    context,
    answer,
    ask: async (query, variables) => {
      const { data, errors } = await answer(query, variables);
      if (errors) throw new Error(JSON.stringify(errors, undefined, 2), { cause: causeOf(logged) });
      return data;
    },
    refusal: async (query, variables) => {
      const { errors = [] } = await answer(query, variables);
      const [error, ...more] = errors as readonly unknown[] as readonly GraphQLFormattedError[];
      if (error === undefined || more.length > 0) throw new Error(`There are ${errors.length} errors.`);
      return error;
    },
  };
};

const causeOf = (logged: TestServer['logged']): unknown => {
  const details = logged.at(-1)?.details;
  return details && 'err' in details ? details.err : undefined;
};

/** The value as it goes over the wire. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Serves the server under test over HTTP at `/graphql`, with no other parts of the application. */
export const overHttp = async ({ apollo, context }: TestServer): Promise<FastifyInstance> => {
  const http = fastify();
  http.addHook('onClose', () => apollo.stop());
  await apollo.start();
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(context()) }),
  });
  return http;
};
