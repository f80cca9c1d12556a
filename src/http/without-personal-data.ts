import type { FastifyBaseLogger } from 'fastify';

/**
 * A logger that notes a request by its method and path only: addresses, query strings and headers can
 * tell who asks and about whom.
 */
export const withoutPersonalData = (logger: FastifyBaseLogger): FastifyBaseLogger =>
  logger.child(
    {},
    {
      serializers: {
        req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOf(request.url) }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
  );

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';
