import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { MALFORMED_REQUEST, UNEXPECTED, type Problem } from '../domain/problem';

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

const BAD_ADDRESS: Refusal = {
  status: 400,
  code: 'BAD_USER_INPUT',
  en: 'The address cannot be read.',
  sv: 'Adressen går inte att läsa.',
};

const FAILED: Refusal = { status: 500, ...UNEXPECTED };
const MALFORMED: Refusal = { status: 400, ...MALFORMED_REQUEST };

/** More requests than the bounds allow; how long to wait stands in a header. */
export const TOO_MANY_REQUESTS: Refusal = {
  status: 429,
  code: 'RATE_LIMITED',
  en: 'Too many requests. Wait as long as the header retry-after says.',
  sv: 'För många anrop. Vänta så länge som headern retry-after anger.',
};

const refusals: Readonly<Record<number, Refusal>> = {
  413: {
    status: 413,
    code: 'BAD_USER_INPUT',
    en: 'The request is too large.',
    sv: 'Anropet är för stort.',
  },
  415: {
    status: 415,
    code: 'BAD_USER_INPUT',
    en: 'Send the query as JSON in UTF-8, with content-type application/json.',
    sv: 'Skicka frågan som JSON i UTF-8, med content-type application/json.',
  },
  429: TOO_MANY_REQUESTS,
};

/** Refuses an address that Fastify itself cannot read. */
export const refuseAddress = (reply: FastifyReply): FastifyReply => refuse(reply, BAD_ADDRESS);

/** Answers every error in the form of GraphQL's errors, with a code and the request id, and never an inner message. */
export const answerErrors = (server: FastifyInstance): void => {
  server.setErrorHandler<FastifyError | RequestRefused>((error, request, reply) => {
    const refusal = refusalFor(error);
    if (refusal.status === 500) request.log.error({ err: error }, 'request failed');
    return refuse(reply, refusal);
  });
};

const refusalFor = (error: FastifyError | RequestRefused): Refusal => {
  if (error instanceof RequestRefused) return error.refusal;
  // A Host header that is no host name cannot be made a URL of.
  if (error.code === 'ERR_INVALID_URL') return MALFORMED;
  const status = error.statusCode ?? 500;
  if (status >= 500) return FAILED;
  return refusals[status] ?? MALFORMED;
};

/** Answers with a refusal. */
export const refuse = (reply: FastifyReply, { status, code, en, sv }: Refusal): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: en, extensions: { code, messageSv: sv, requestId: reply.request.id } }] });
