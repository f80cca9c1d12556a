import { ConfigurationError } from '../config/config';

/** Something outside the program must be put right; the message says what, and is all that a person needs. */
export class ExpectedError extends Error {}

/** The errors of the parts below that mean the same, by name: loading the parts only to compare classes costs a second. */
const expectedBelow = new Set(['DatabaseUnusable', 'CannotListen']);

/** What to tell the person at the terminal: the message of an expected error, everything of another. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return isExpected(error) ? error.message : (error.stack ?? error.message);
};

const isExpected = (error: Error): boolean =>
  error instanceof ExpectedError || error instanceof ConfigurationError || expectedBelow.has(error.name);
