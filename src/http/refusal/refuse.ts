import type { FastifyInstance, FastifyReply } from 'fastify';
import { wantsPage } from '../wants-page';
import type { Refusal } from './refusal';
import { REFUSAL_STYLE_PATH, refusalPage } from './refusal-page';
import { refusalStyle } from './refusal-style';

/** Answers with a refusal: as a page to a browser that goes to an address which is not the API's, else as JSON. */
export const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply => {
  const { request } = reply;
  if (!wantsPage(request) || /^\/graphql(?:\?|$)/u.test(request.url)) return refuseInJson(reply, refusal);
  return reply
    .code(refusal.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(refusalPage({ status: refusal.status, requestId: request.id, retryAfter: secondsToWait(reply) }));
};

/** Answers with a refusal in the form of GraphQL's errors. */
export const refuseInJson = (reply: FastifyReply, { status, code, en, sv }: Refusal): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: en, extensions: { code, messageSv: sv, requestId: reply.request.id } }] });

const secondsToWait = (reply: FastifyReply): number | undefined => {
  const seconds = Number(reply.getHeader('retry-after'));
  return Number.isInteger(seconds) && seconds > 0 ? seconds : undefined;
};

/** Serves the style of the page that tells of a refusal. */
export const serveRefusalStyle = (server: FastifyInstance): void => {
  server.get(REFUSAL_STYLE_PATH, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(refusalStyle),
  );
};
