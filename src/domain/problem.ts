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

/** The codes of a mutation that is refused: it has changed nothing, and says why and where. */
export const inputProblemCodes = [
  /** Does not exist, or is not yours: the two look alike. */
  'NOT_FOUND',
  /** You may read it, but not do this with it. */
  'NOT_ALLOWED',
  /** Somebody has changed it since the version that you have. */
  'VERSION_CONFLICT',
  /** It is not in a state where this can be done, e.g. not yet approved. */
  'WRONG_STATUS',
  /** Who submitted may not approve. */
  'APPROVED_BY_SUBMITTER',
  /** Who made the last change of what it says may not approve. */
  'APPROVED_BY_AUTHOR',
  'ALREADY_EXISTS',
  /** A value that cannot be used. */
  'INVALID_VALUE',
  /** An operation names a part that is not there. */
  'UNKNOWN_PART',
  /** An operation adds a part that is there already. */
  'DUPLICATE_PART',
  /** A file cannot be read as what it should be. */
  'UNREADABLE_FILE',
  /** A finding that blocks publication; its own code stands in the message and in `Ladder.findings`. */
  'BLOCKING_FINDING',
  /** The base has moved on in what was adapted, and nobody has decided what is to hold. */
  'UNDECIDED_CONFLICT',
  /** A mandatory demand with a legal basis may not be loosened. */
  'LEGAL_DEMAND_LOOSENED',
  /** A demand may be loosened only for a stated reason. */
  'REASON_MISSING',
  /** The idempotency key was used with other input. */
  'IDEMPOTENCY_KEY_REUSED',
] as const;
export type InputProblemCode = (typeof inputProblemCodes)[number];

/** Why a mutation was refused, and where in its input. */
export interface InputProblem extends Required<LocalizedText> {
  readonly code: InputProblemCode;
  /** The way from the input to the part at fault: `operations`, 3, `requirement`. Empty where it is the whole. */
  readonly path: readonly (string | number)[];
  /** Of VERSION_CONFLICT: what has changed since the version that was expected, in words. */
  readonly changedMeanwhile?: readonly LocalizedText[];
}

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

/** Nobody has said who asks, and this needs to know. */
export const UNAUTHENTICATED: Problem = {
  code: 'UNAUTHENTICATED',
  en: 'Sign in, or send an API key or a token, to do this.',
  sv: 'Logga in, eller skicka en API-nyckel eller token, för att göra det här.',
};

/** The one who asks has in no organisation a role that may do this. */
export const FORBIDDEN: Problem = {
  code: 'FORBIDDEN',
  en: 'You have no role that may do this.',
  sv: 'Du har ingen roll som får göra det här.',
};
