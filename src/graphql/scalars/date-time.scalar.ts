import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/u;

const parse = (value: unknown): string => {
  if (typeof value === 'string' && SHAPE.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('A DateTime is an instant with its offset, written like 2023-07-01T12:00:00Z.');
};

/** An instant, on the wire as in the domain. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'Tidpunkt: an instant, ISO 8601 with offset (2023-07-01T12:00:00Z).',
  serialize: (instant) => instant as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
