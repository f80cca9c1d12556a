/** What the log tells of an error. */
export interface ToldError {
  /** The name of its class. */
  readonly type: string;
  readonly message: string;
  /** The code of Node.js or of the database, where it has one. */
  readonly code?: string;
  /** The statement that failed, without its parameters. */
  readonly query?: string;
  /** Where it was thrown. */
  readonly stack: string;
  readonly cause?: ToldError;
}

const MOST_CAUSES = 5;

/**
 * What of an error can tell of nobody. Those of databases carry the values of a statement, and many messages quote what
 * could not be read: what stands in double quotes, and each word with a digit, as every id of a person has one, is left
 * out of the message, and of the other fields all but these.
 */
export const toldError = (error: unknown, causes = MOST_CAUSES): ToldError => {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { code, query } = error as { readonly code?: unknown; readonly query?: unknown };
  return {
    type: error.constructor.name,
    message: withoutValues(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof query === 'string' && { query }),
    stack: framesOf(error),
    ...(error.cause !== undefined && causes > 0 && { cause: toldError(error.cause, causes - 1) }),
  };
};

const withoutValues = (message: string): string => message.replace(/"[^]*"/gu, '"…"').replace(/\S*\p{Nd}\S*/gu, '…');

/** The lines that name a place in the code; those before repeat the message. */
const framesOf = ({ stack = '', message }: Error): string =>
  stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^ {4}at .+[:)]/u.test(line))
    .join('\n');
