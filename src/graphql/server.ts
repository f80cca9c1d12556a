import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from './context';
import { errorPlugin } from './errors/error-plugin';
import { formatError } from './errors/format-error';
import { knownOperations } from './errors/known-operations';
import type { ErrorLogger } from './errors/logger';
import { costPlugin } from './limits/cost/cost-plugin';
import { documentRules } from './limits/document-rules';
import type { QueryLimits } from './limits/limits';
import { nestingPlugin } from './limits/nesting-plugin';
import { nullCharacterPlugin } from './limits/null-character-plugin';
import { buildSchema } from './schema';

/** What the GraphQL server is made of. */
export interface GraphqlDependencies {
  readonly limits: QueryLimits;
  readonly logger: ErrorLogger;
}

/** The GraphQL server, not yet started. Each request brings a context from `createRequestContext`. */
export const createGraphqlServer = ({ limits, logger }: GraphqlDependencies): ApolloServer<RequestContext> => {
  const schema = buildSchema();
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownOperations, ...documentRules(limits)],
    formatError,
    logger: apolloLogger(logger),
    plugins: [
      // Its hints would cost every request more than a catalog read takes.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads from a CDN; the HTTP layer serves a local one.
      ApolloServerPluginLandingPageDisabled(),
      nestingPlugin,
      nullCharacterPlugin,
      costPlugin(schema, limits.cost),
      errorPlugin(logger),
    ],
  });
};

const apolloLogger = (logger: ErrorLogger) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message: unknown) => logger.warn({}, String(message)),
  error: (message: unknown) => logger.error({}, String(message)),
});
