import type { Problem } from '../../domain/problem';

/** Why a request is refused, and with which status. */
export interface Refusal extends Omit<Problem, 'code'> {
  readonly status: number;
  /** NOT_FOUND is of the address; GraphQL itself knows no such code. */
  readonly code: Problem['code'] | 'NOT_FOUND';
}

/** Thrown where a request is refused before it is handled. */
export class RequestRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.en);
    this.name = 'RequestRefused';
  }
}

/** There is nothing at the address. */
export const NOT_FOUND: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  en: 'There is nothing at this address. The API is at /graphql.',
  sv: 'Det finns inget på den här adressen. API:et finns på /graphql.',
};

/** Another method than the address knows. */
export const METHOD_NOT_ALLOWED: Refusal = {
  status: 405,
  code: 'BAD_USER_INPUT',
  en: 'Ask with POST, or with GET for queries.',
  sv: 'Fråga med POST, eller med GET för läsande frågor.',
};

/** More requests than the bounds allow; how long to wait stands in a header. */
export const TOO_MANY_REQUESTS: Refusal = {
  status: 429,
  code: 'RATE_LIMITED',
  en: 'Too many requests. Wait as long as the header retry-after says.',
  sv: 'För många anrop. Vänta så länge som headern retry-after anger.',
};
