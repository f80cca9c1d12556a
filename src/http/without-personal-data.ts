import type { FastifyBaseLogger } from 'fastify';

/**
 * A logger that notes a request by its method and by the route that answers it, as the server knows it: what stands in
 * addresses, query strings, headers and bodies can tell who asks and about whom.
 */
export const withoutPersonalData = (logger: FastifyBaseLogger): FastifyBaseLogger =>
  logger.child(
    {},
    {
      serializers: {
        req: ({ method, routeOptions }: NotedRequest) => ({ method, path: routeOptions?.url ?? 'unknown' }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
  );

interface NotedRequest {
  readonly method: string;
  /** Of an address that nothing answers at, without a URL; left out where the address cannot even be read. */
  readonly routeOptions?: { readonly url?: string };
}
