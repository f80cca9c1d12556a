import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isIsoDay, type IsoDay } from '../../domain/time/iso-day';

const parse = (value: unknown): IsoDay => {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  throw new GraphQLError('A Date is a day of the calendar, written like 2023-07-01.');
};

/** A day, on the wire as in the domain. */
export const DateScalar = new GraphQLScalarType<IsoDay, string>({
  name: 'Date',
  description: 'Datum: a calendar date, ISO 8601 (2023-07-01).',
  serialize: (day) => day as IsoDay,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
