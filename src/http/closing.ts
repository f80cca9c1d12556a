import type { FastifyInstance } from 'fastify';

/**
 * Lets a server that closes get done: the last answer on a connection ends it, and what has not been answered
 * after the grace, such as a body that never comes, is cut off.
 */
export const closeInTime = (server: FastifyInstance, graceMilliseconds: number): void => {
  let closing = false;
  let timer: NodeJS.Timeout | undefined;
  server.addHook('preClose', (done) => {
    closing = true;
    timer = setTimeout(() => server.server.closeAllConnections(), graceMilliseconds);
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
  server.addHook('onClose', (_instance, done) => {
    clearTimeout(timer);
    done();
  });
};
