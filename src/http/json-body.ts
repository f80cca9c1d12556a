import type { FastifyInstance } from 'fastify';

/** A body that is not text in UTF-8, which is what JSON is written in (RFC 8259, section 8.1). */
class NotUtf8 extends Error {
  readonly statusCode = 415;
}

const inUtf8 = (contentType: string): boolean => {
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([\w-]+)/iu.exec(contentType) ?? [];
  return /^utf-?8$/iu.test(charset);
};

/** Reads bodies of JSON, and refuses what would otherwise be read with letters lost. */
export const readJsonBodies = (server: FastifyInstance): void => {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      if (!inUtf8(request.headers['content-type'] ?? '')) throw new NotUtf8();
      text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    } catch {
      done(new NotUtf8(), undefined);
      return;
    }
    void parseJson(request, text, done);
  });
};
