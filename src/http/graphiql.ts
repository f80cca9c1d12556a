import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { withDemoBanner } from './demo/demo-banner';

/** Where the built GraphiQL page is, and whether it is to say that it is a demo. */
export interface Graphiql {
  readonly folder: string;
  readonly isDemo: boolean;
}

/** Serves the built GraphiQL page at `/graphiql`, from this machine alone; the front page leads there. */
export const serveGraphiql = async (server: FastifyInstance, { folder, isDemo }: Graphiql): Promise<void> => {
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/graphiql/',
    maxAge: '1h',
    setHeaders: (reply, path) => {
      if (path.endsWith('.html')) reply.header('cache-control', 'no-cache');
    },
  });
  if (isDemo) serveWithBanner(server, join(folder, 'index.html'));
  else server.get('/graphiql', (_request, reply) => reply.sendFile('index.html'));
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
};

const serveWithBanner = (server: FastifyInstance, file: string): void => {
  for (const path of ['/graphiql', '/graphiql/', '/graphiql/index.html']) {
    server.get(path, async (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(withDemoBanner(await readFile(file, 'utf8'))),
    );
  }
};
