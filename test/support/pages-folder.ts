import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch';

/** A folder as the build of the pages leaves it, with next to nothing in its documents. */
export const pagesFolder = (): string => {
  const folder = scratchFolder('pages');
  for (const part of ['graphiql', 'assets']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'index.html'), documentCalled('Trappa'));
  writeFileSync(join(folder, 'graphiql', 'index.html'), documentCalled('GraphiQL'));
  writeFileSync(join(folder, 'assets', 'pages-1a2b.js'), 'export {};');
  return folder;
};

const documentCalled = (title: string): string =>
  `<!doctype html><html lang="sv" data-demo="false"><title>${title}</title></html>`;
