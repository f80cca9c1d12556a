import type { FastifyInstance } from 'fastify';

/** The lists that there are templates for. */
type TemplateName = keyof typeof fileNames;

/** A list to fill in, as bytes of each kind of file. */
type ListTemplate = Readonly<Record<keyof typeof mediaTypes, Uint8Array>>;

/** The lists to fill in. */
export type ListTemplates = Readonly<Record<TemplateName, ListTemplate>>;

/** What a template is called where it is saved. */
const fileNames = { titles: 'titlar', people: 'personer' } as const;

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Serves the lists to fill in to anybody, at `/templates/titles.csv` and so on. */
export const serveListTemplates = (server: FastifyInstance, templates: ListTemplates): void => {
  for (const name of ['titles', 'people'] as const) {
    for (const format of ['csv', 'xlsx'] as const) {
      const content = Buffer.from(templates[name][format]);
      server.get(`/templates/${name}.${format}`, (_request, reply) =>
        reply
          .type(mediaTypes[format])
          .header('content-disposition', `attachment; filename="${fileNames[name]}.${format}"`)
          .header('cache-control', 'public, max-age=3600')
          .send(content),
      );
    }
  }
};
