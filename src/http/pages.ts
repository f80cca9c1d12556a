import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NOT_FOUND } from './refusal/refusal';
import { refuse } from './refusal/refuse';
import { allowInlineStyles } from './security';
import { wantsPage } from './wants-page';

/** Where the built pages are, and whether they are to say that this is a demo. */
export interface Pages {
  readonly folder: string;
  readonly isDemo: boolean;
}

/** First parts of the addresses that have pages; in English they stand below `/en`. */
const sections = [
  'sok',
  'trappor',
  'roller',
  'organisationer',
  'jamfor',
  'min-vag',
  'chef',
  'admin',
  'integration',
  'tillganglighet',
] as const;

const YEAR_IN_SECONDS = 31_536_000;

/**
 * Serves the built pages. The address of a page is the script's to read, so each answers with the same document; an
 * address that no page can have answers so too, but with 404; whoever asks for something else than a page, or sends
 * something, is refused.
 */
export const servePages = async (server: FastifyInstance, { folder, isDemo }: Pages): Promise<void> => {
  const documentOf = (name: string) => async (language: 'sv' | 'en') =>
    (await readFile(join(folder, name), 'utf8'))
      .replace('<html lang="sv"', `<html lang="${language}"`)
      .replace('data-demo="false"', `data-demo="${String(isDemo)}"`);
  const page = documentOf('index.html');
  const graphiql = documentOf(join('graphiql', 'index.html'));

  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: YEAR_IN_SECONDS * 1000,
    index: false,
  });
  const answerPage = async (request: FastifyRequest, reply: FastifyReply) =>
    sendPage(reply, await page(languageOf(request.url)));
  for (const address of ['', ...sections, ...sections.map((section) => `${section}/*`)]) {
    server.get(`/${address}`, answerPage);
    server.get(address === '' ? '/en' : `/en/${address}`, answerPage);
  }
  for (const address of ['/graphiql', '/en/graphiql']) {
    server.get(address, async (request, reply) =>
      sendPage(allowInlineStyles(reply), await graphiql(languageOf(request.url))),
    );
  }
  server.setNotFoundHandler(async (request, reply) =>
    (request.method === 'GET' || request.method === 'HEAD') && wantsPage(request)
      ? sendPage(reply.code(404), await page(languageOf(request.url)))
      : refuse(reply, NOT_FOUND),
  );
};

const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);

const languageOf = (url: string): 'sv' | 'en' => (/^\/en(?:[/?]|$)/u.test(url) ? 'en' : 'sv');
