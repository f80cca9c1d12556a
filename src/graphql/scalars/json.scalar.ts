import { GraphQLError, GraphQLScalarType } from 'graphql';

const refuse = (): never => {
  throw new GraphQLError('A JSON value is only ever given in answers.');
};

/** A plain value of any shape. Only answers hold it: what comes in has a type. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A plain value of any shape, as JSON has them. Only in answers.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
});
