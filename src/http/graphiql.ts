import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built GraphiQL page at `/graphiql`, from this machine alone; the front page leads there. */
export const serveGraphiql = async (server: FastifyInstance, folder: string): Promise<void> => {
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/graphiql/',
    maxAge: '1h',
    setHeaders: (reply, path) => {
      if (path.endsWith('.html')) reply.header('cache-control', 'no-cache');
    },
  });
  server.get('/graphiql', (_request, reply) => reply.sendFile('index.html'));
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
};
