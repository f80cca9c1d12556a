/** The codes of top-level errors: the whole list that a client must know. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** True for a code that stands in the list. */
export const isErrorCode = (code: unknown): code is ErrorCode => errorCodes.some((known) => known === code);
