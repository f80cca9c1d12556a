import { GraphQLScalarType, Kind, TokenKind, type ValueNode } from 'graphql';
import { isIsoDay, type IsoDay } from '../../domain/time/iso-day';
import { badUserInput } from '../errors/bad-user-input';

/** What a Date has to be; `node` is the value in the query, where it stands there. */
const notADay = (node?: ValueNode) => {
  const name = nameBefore(node);
  return badUserInput(
    {
      en: `${name}A date is a day of the calendar as YYYY-MM-DD, e.g. 2023-07-01.`,
      sv: `${name}Ett datum är en dag i kalendern som ÅÅÅÅ-MM-DD, t.ex. 2023-07-01.`,
    },
    node,
  );
};

/** The argument or field that the value is written for, as `asOf: `; nothing where it has none. */
const nameBefore = (node?: ValueNode): string => {
  const colon = node?.loc?.startToken.prev;
  return colon?.kind === TokenKind.COLON && colon.prev ? `${colon.prev.value}: ` : '';
};

const isDay = (value: unknown): value is IsoDay => typeof value === 'string' && isIsoDay(value);

/** A day, on the wire as in the domain. */
export const DateScalar = new GraphQLScalarType<IsoDay, string>({
  name: 'Date',
  description: 'Datum: a calendar date, ISO 8601 (2023-07-01).',
  serialize: (day) => day as IsoDay,
  parseValue: (value) => {
    if (isDay(value)) return value;
    throw notADay();
  },
  parseLiteral: (node) => {
    const value = node.kind === Kind.STRING ? node.value : undefined;
    if (isDay(value)) return value;
    throw notADay(node);
  },
});
