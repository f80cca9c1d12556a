import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { MALFORMED_REQUEST, UNEXPECTED } from '../domain/problem';
import { refuse, refuseInJson } from './refusal/refuse';
import { RequestRefused, TOO_MANY_REQUESTS, type Refusal } from './refusal/refusal';

const BAD_ADDRESS: Refusal = {
  status: 400,
  code: 'BAD_USER_INPUT',
  en: 'The address cannot be read.',
  sv: 'Adressen går inte att läsa.',
};

const FAILED: Refusal = { status: 500, ...UNEXPECTED };
const MALFORMED: Refusal = { status: 400, ...MALFORMED_REQUEST };

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

/** Refuses an address that Fastify itself cannot read, where an answer has no headers that would make a page safe. */
export const refuseAddress = (reply: FastifyReply): FastifyReply => refuseInJson(reply, BAD_ADDRESS);

/** Answers every error by a refusal with the request id, and never an inner message. */
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
