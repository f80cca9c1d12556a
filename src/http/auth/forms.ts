import type { FastifyInstance } from 'fastify';

/** Serves routes that take what a page's form sends, as `URLSearchParams`; no other route does. */
export const serveForms = async (server: FastifyInstance, routes: (scope: FastifyInstance) => void): Promise<void> => {
  await server.register((scope, _options, done) => {
    scope.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) => parsed(null, new URLSearchParams(body)),
    );
    routes(scope);
    done();
  });
};

/** What a form sent as a field; undefined where it sent none. */
export const formField = (body: unknown, name: string): string | undefined =>
  body instanceof URLSearchParams ? (body.get(name) ?? undefined) : undefined;
