import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { isProblemCode, MALFORMED_REQUEST, UNEXPECTED, type Problem } from '../../domain/problem';
import { oneOfFault } from './one-of-fault';
import { invalidArguments, withoutRejectedValues } from './without-rejected-values';

/** What a client is told of an error. */
export interface Refusal extends Problem {
  /** What the query costs, of one that costs too much. */
  readonly cost?: unknown;
}

/** What Swedish says of the errors that GraphQL itself finds, by the code that Apollo Server gives them. */
const foundByGraphql: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Frågan är inte skriven i GraphQL:s syntax.',
  GRAPHQL_VALIDATION_FAILED: 'Frågan stämmer inte med schemat.',
  OPERATION_RESOLUTION_FAILURE: 'Ange i operationName vilken av frågorna som ska besvaras.',
  PERSISTED_QUERY_NOT_FOUND: 'Skicka hela frågan; sparade frågor stöds inte.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Skicka hela frågan; sparade frågor stöds inte.',
  BAD_REQUEST: MALFORMED_REQUEST.sv,
  BAD_USER_INPUT: 'Ett av värdena i frågan går inte att använda.',
};

/** What the client is told: of a refusal what it says, of anything unexpected nothing. */
export const refusalOf = (formatted: GraphQLFormattedError, error: unknown): Refusal => {
  const original = originalOf(error);
  if (original instanceof ArgumentValidationError) return { code: 'BAD_USER_INPUT', ...invalidArguments(original) };
  const own = ownRefusal(original);
  if (own) return ofVariable(own, error);
  if (isTooLong(formatted)) return tooLong(formatted);
  const swedish = foundByGraphql[codeOf(formatted, original)];
  if (swedish === undefined) return UNEXPECTED;
  const oneOf = oneOfFault(formatted.message);
  if (oneOf) return { code: 'BAD_USER_INPUT', ...oneOf };
  return { code: 'BAD_USER_INPUT', en: withoutRejectedValues(formatted.message, error), sv: swedish };
};

/** The error that was thrown: GraphQL wraps it to say where. */
const originalOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;

/** A refusal that the API itself has worded, known by its Swedish. */
const ownRefusal = (original: unknown): Refusal | undefined => {
  if (!(original instanceof GraphQLError)) return undefined;
  const { code, messageSv, cost } = original.extensions;
  if (!isProblemCode(code) || typeof messageSv !== 'string') return undefined;
  return { code, en: original.message, sv: messageSv, cost };
};

/** With the name of the variable that holds the value refused, where it is one. */
const ofVariable = (refusal: Refusal, error: unknown): Refusal => {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return refusal;
  const name = `$${node.variable.name.value}`;
  return { ...refusal, en: `${name}: ${refusal.en}`, sv: `${name}: ${refusal.sv}` };
};

/** An argument that GraphQL refuses only while it executes has no code of its own, and no other error behind it. */
const codeOf = ({ extensions }: GraphQLFormattedError, original: unknown): string => {
  const isArgument = original instanceof GraphQLError && original.message.startsWith('Argument "');
  return isArgument ? 'BAD_USER_INPUT' : String(extensions?.code);
};

const isTooLong = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens. Parsing aborted');

const tooLong = ({ message }: GraphQLFormattedError): Refusal => ({
  code: 'QUERY_TOO_COMPLEX',
  en: message.replace('Syntax Error: ', ''),
  sv: 'Frågan är för lång: den har fler tecken och ord än vad som tillåts.',
});
