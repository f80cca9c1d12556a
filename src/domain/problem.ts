import type { LocalizedText } from './text/language';

/** The codes of a request that is refused as a whole: the whole list that a client must know. */
export const problemCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** True for a code that stands in the list. */
export const isProblemCode = (code: unknown): code is ProblemCode => problemCodes.some((known) => known === code);

/** Why there is no answer, in words for whoever asked. */
export interface Problem extends Required<LocalizedText> {
  readonly code: ProblemCode;
}

/** Something failed that nobody foresaw. What it was stands in the log under the request id, and nowhere else. */
export const UNEXPECTED: Problem = {
  code: 'INTERNAL_SERVER_ERROR',
  en: 'Something went wrong here. Give the request id when you report it.',
  sv: 'Något gick fel hos oss. Ange requestId när du felanmäler.',
};

/** What was sent is no request to the API. */
export const MALFORMED_REQUEST: Problem = {
  code: 'BAD_USER_INPUT',
  en: 'The request cannot be read. Send a JSON object with the field query.',
  sv: 'Anropet går inte att läsa. Skicka ett JSON-objekt med fältet query.',
};
