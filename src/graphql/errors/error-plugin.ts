import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { Kind, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context';
import type { ErrorLogger } from './logger';
import { refusalOf } from './refusal';

/** Logs what was unexpected, and gives every error of the response its request id and the response its status. */
export const errorPlugin = (logger: ErrorLogger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () =>
    Promise.resolve({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) logUnexpected(error, contextValue, logger);
        return Promise.resolve();
      },
      willSendResponse: async (request) => {
        completeErrors(request);
        return Promise.resolve();
      },
    }),
  contextCreationDidFail: async ({ error }) =>
    Promise.resolve(logger.error({ err: error }, 'no context for a request')),
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) =>
    Promise.resolve(logger.error({ err: error, requestId: requestContext.contextValue.requestId }, 'request failed')),
});

const logUnexpected = (error: GraphQLError, { requestId }: RequestContext, logger: ErrorLogger): void => {
  if (refusalOf(error.toJSON(), error).code !== 'INTERNAL_SERVER_ERROR') return;
  const field = fieldOf(error);
  logger.error({ err: error.originalError ?? error, requestId, field }, 'unexpected error in a resolver');
};

/** The name in the schema, never the client's own alias: that may hold the id of a person. */
const fieldOf = ({ nodes: [node] = [] }: GraphQLError): string | undefined =>
  node?.kind === Kind.FIELD ? node.name.value : undefined;

const completeErrors = ({ response, contextValue }: GraphQLRequestContext<RequestContext>): void => {
  if (response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  if (!singleResult.errors) return;
  singleResult.errors = singleResult.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: contextValue.requestId },
  }));
  response.http.status ??= statusOf(singleResult.errors, singleResult.data);
};

/** A fault is one of the server's only when nothing could be answered. */
const statusOf = (errors: readonly GraphQLFormattedError[], data: unknown): number | undefined => {
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('BAD_USER_INPUT')) return 400;
  return data ? undefined : 500;
};
