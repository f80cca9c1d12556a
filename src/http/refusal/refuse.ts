import type { FastifyInstance, FastifyReply } from 'fastify';
import { wantsPage } from '../wants-page';
import type { Refusal } from './refusal';
import { REFUSAL_STYLE_PATH, refusalPage } from './refusal-page';
import { refusalStyle } from './refusal-style';

/**
 * Answers with a refusal: in the form of GraphQL's errors, or as a page to a browser that goes to an address which is
 * not the API's.
 */
export const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply => {
  const { request } = reply;
  void reply.code(refusal.status);
  return wantsPage(request) && !/^\/graphql(?:[/?]|$)/u.test(request.url)
    ? reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(refusalPage({ refusal, requestId: request.id, retryAfter: secondsToWait(reply) }))
    : reply.type('application/json; charset=utf-8').send({ errors: [errorFor(refusal, request.id)] });
};

const secondsToWait = (reply: FastifyReply): number | undefined => {
  const seconds = Number(reply.getHeader('retry-after'));
  return Number.isInteger(seconds) && seconds > 0 ? seconds : undefined;
};

const errorFor = ({ code, en, sv }: Refusal, requestId: string) => ({
  message: en,
  extensions: { code, messageSv: sv, requestId },
});

/** Serves the style of the page that tells of a refusal. */
export const serveRefusalStyle = (server: FastifyInstance): void => {
  server.get(REFUSAL_STYLE_PATH, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(refusalStyle),
  );
};
