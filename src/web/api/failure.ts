import type { CombinedError } from 'urql';
import { language } from '../language/language';

/** Why there is no answer. `message` is the API's own, in the language of the page, where it has one to tell. */
export interface Failure {
  readonly kind: 'OFFLINE' | 'SIGNED_OUT' | 'NOT_ALLOWED' | 'TOO_MANY' | 'REFUSED' | 'BROKEN';
  readonly message?: string | undefined;
  /** Finds the request in the log of the server. */
  readonly requestId?: string | undefined;
}

const kinds: Readonly<Record<string, Failure['kind']>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'NOT_ALLOWED',
  RATE_LIMITED: 'TOO_MANY',
  BAD_USER_INPUT: 'REFUSED',
  QUERY_TOO_COMPLEX: 'REFUSED',
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads why a request failed. */
export const failureOf = (error: CombinedError): Failure => {
  const [first] = error.graphQLErrors;
  if (first === undefined) return { kind: error.networkError ? 'OFFLINE' : 'BROKEN' };
  const { code, messageSv, requestId } = first.extensions;
  return {
    kind: kinds[textOf(code) ?? ''] ?? 'BROKEN',
    message: (language === 'sv' ? textOf(messageSv) : undefined) ?? first.message,
    requestId: textOf(requestId),
  };
};
