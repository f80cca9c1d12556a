// npm run schema: writes schema/schema.graphql from the code; with --check only tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
// Not the pages: they may already ask for what the schema does not say yet.
await ensureBuilt((part) => part === 'the server');

const FILE = 'schema/schema.graphql';
const { emitSchema } = createRequire(import.meta.url)('../dist/graphql/schema.js');
const emitted = emitSchema();

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, emitted);
} else if (readFileSync(FILE, 'utf8') === emitted) {
  console.log(`${FILE} is what the code emits.`);
} else {
  console.error(`${FILE} is stale: run npm run schema and look at the difference.`);
  process.exit(1);
}
