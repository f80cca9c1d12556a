import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

interface Refusal {
  readonly status: number;
  readonly code: 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'NOT_FOUND' | 'INTERNAL_SERVER_ERROR';
  readonly message: string;
  readonly messageSv: string;
}

const NOT_FOUND: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is nothing at this address. The API is at /graphql.',
  messageSv: 'Det finns inget på den här adressen. API:et finns på /graphql.',
};

const FAILED: Refusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong here. Give the request id when you report it.',
  messageSv: 'Något gick fel hos oss. Ange requestId när du felanmäler.',
};

const refusals: Readonly<Record<number, Refusal>> = {
  413: {
    status: 413,
    code: 'BAD_USER_INPUT',
    message: 'The request is too large.',
    messageSv: 'Anropet är för stort.',
  },
  415: {
    status: 415,
    code: 'BAD_USER_INPUT',
    message: 'Send the query as JSON, with content-type application/json.',
    messageSv: 'Skicka frågan som JSON, med content-type application/json.',
  },
  429: {
    status: 429,
    code: 'RATE_LIMITED',
    message: 'Too many requests. Wait as long as the header retry-after says.',
    messageSv: 'För många anrop. Vänta så länge som headern retry-after anger.',
  },
};

const MALFORMED: Refusal = {
  status: 400,
  code: 'BAD_USER_INPUT',
  message: 'The request cannot be read. Send a JSON object with the field query.',
  messageSv: 'Anropet går inte att läsa. Skicka ett JSON-objekt med fältet query.',
};

/** Answers every error in the form of GraphQL's errors, with a code and the request id, and never an inner message. */
export const answerErrors = (server: FastifyInstance): void => {
  server.setNotFoundHandler((_request, reply) => refuse(reply, NOT_FOUND));
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalFor(error);
    if (refusal.status >= 500) request.log.error({ err: error }, 'request failed');
    return refuse(reply, refusal);
  });
};

const refusalFor = (error: FastifyError): Refusal => {
  // A Host header that is no host name cannot be made a URL of.
  if (error.code === 'ERR_INVALID_URL') return MALFORMED;
  const status = error.statusCode ?? 500;
  if (status >= 500) return FAILED;
  return refusals[status] ?? MALFORMED;
};

const refuse = (reply: FastifyReply, { status, code, message, messageSv }: Refusal): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, messageSv, requestId: reply.request.id } }] });
