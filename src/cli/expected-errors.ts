/** The errors that mean that something outside the program must be put right; their message says what. */
const expected = new Set(['ConfigurationError', 'DatabaseUnusable', 'SchemaOutdated', 'SeedsRefused']);

/** What to tell the person at the terminal: the message of an expected error, everything of another. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (expected.has(error.name) || isAddressTaken(error)) return error.message;
  return error.stack ?? error.message;
};

const isAddressTaken = (error: Error): boolean =>
  'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
