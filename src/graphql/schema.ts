import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { describeArguments } from './arguments/argument';
import { withOneOf } from './arguments/one-of';
import { validateDeeply } from './arguments/validate-deeply';
import { resolvers } from './resolvers';

let built: GraphQLSchema | undefined;

/** The schema of the API, built once: it holds no state. */
export const buildSchema = (): GraphQLSchema =>
  (built ??= withOneOf(
    describeArguments(() =>
      buildSchemaSync({
        resolvers,
        validateFn: validateDeeply,
        // By asking it for all of itself; it is validated when it is first asked anything.
        skipCheck: true,
      }),
    ),
  ));

/** The schema as a document in GraphQL's schema language, in alphabetical order. */
export const emitSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
