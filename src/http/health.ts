import type { FastifyInstance } from 'fastify';

/** Whether the process can answer, and from what. */
export interface Readiness {
  readonly ready: boolean;
  /** Each thing that it depends on, by name: true when it works. */
  readonly checks: Readonly<Record<string, boolean>>;
  /** The number of the release that it answers from. */
  readonly release: number;
}

/** `/livez`: the process runs. `/readyz`: it can answer, 200, or cannot, 503. */
export const answerHealth = (server: FastifyInstance, readiness: () => Promise<Readiness>): void => {
  server.get('/livez', { logLevel: 'warn' }, () => ({ status: 'ok' }));
  server.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const { ready, checks, release } = await readiness();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks, release });
  });
};
