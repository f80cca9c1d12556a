import type { FastifyInstance } from 'fastify';

/** Lists of titles to fill in, as bytes of each kind of file. */
export interface TitleTemplates {
  readonly csv: Uint8Array;
  readonly xlsx: Uint8Array;
}

/** Serves the templates for lists of titles to anybody, at `/templates/titles.csv` and `/templates/titles.xlsx`. */
export const serveTitleTemplates = (server: FastifyInstance, templates: TitleTemplates): void => {
  for (const format of ['csv', 'xlsx'] as const) {
    const content = Buffer.from(templates[format]);
    server.get(`/templates/titles.${format}`, (_request, reply) =>
      reply
        .type(mediaTypes[format])
        .header('content-disposition', `attachment; filename="titlar.${format}"`)
        .header('cache-control', 'public, max-age=3600')
        .send(content),
    );
  }
};

const mediaTypes: Readonly<Record<keyof TitleTemplates, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
