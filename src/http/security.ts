import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * The headers that keep a browser from doing more than the pages need. The editor of GraphiQL writes
 * style attributes, so styles may be inline; scripts may not.
 *
 * @param formTargets Origins, beside this server's own, that the answer to a form may lead to: signing out leads to
 * the issuer.
 */
export const secureHeaders = async (server: FastifyInstance, formTargets: readonly string[]): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'", ...formTargets],
        frameAncestors: ["'none'"],
      },
    },
    // Pages of our own must tell that they are; with no-referrer browsers send `Origin: null` with a form.
    referrerPolicy: { policy: 'same-origin' },
    // A server on localhost or behind a proxy that ends TLS must not pin its plain host name to HTTPS.
    strictTransportSecurity: false,
  });
};
