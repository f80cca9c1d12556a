import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { Arg, buildSchemaSync, Query, Resolver } from 'type-graphql';
import type { LadderOperation } from '../../src/domain/ladder/operations/ladder-operation';
import { withOneOf } from '../../src/graphql/arguments/one-of';
import { formatError } from '../../src/graphql/errors/format-error';
import { LadderOperationInput } from '../../src/graphql/ladder-operation/ladder-operation.input';
import { operationsOf } from '../../src/graphql/ladder-operation/operations-of';

let received: readonly LadderOperation[] = [];

@Resolver()
class ReceivingResolver {
  @Query(() => Boolean)
  receive(@Arg('operations', () => [LadderOperationInput]) operations: LadderOperationInput[]): boolean {
    received = operationsOf(operations);
    return true;
  }
}

/** A schema in which operations on ladders can be sent, and nothing else. */
export const operationSchema: GraphQLSchema = withOneOf(
  buildSchemaSync({ resolvers: [ReceivingResolver], validate: false }),
);

const server = new ApolloServer({ schema: operationSchema, formatError, stopOnTerminationSignals: false });

/** The operations that the domain gets, or the errors that the client gets. */
export const receive = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<readonly LadderOperation[] | readonly GraphQLFormattedError[]> => {
  const { body } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  return body.singleResult.errors ?? received;
};

/** The operations that the domain gets of the inputs as they are written in a query. */
export const receiveWritten = (inputs: string): ReturnType<typeof receive> =>
  receive(`{ receive(operations: [${inputs}]) }`);
