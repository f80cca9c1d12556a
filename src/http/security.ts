import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * The headers that keep a browser from doing more than the pages need: nothing from elsewhere, and no script or style
 * that stands in a page itself.
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
        styleSrc: ["'self'"],
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

/** The editor of GraphiQL writes styles into its page; that page alone may have them. Scripts it may not. */
export const allowInlineStyles = (reply: FastifyReply): FastifyReply => {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  return reply.header(
    'content-security-policy',
    policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  );
};
