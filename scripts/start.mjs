// npm start: installs what is missing, builds what is stale, then migrates, seeds and serves, as a demo unless told otherwise.
import { demoByDefault } from './demo-by-default.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
process.env.TRAPPA_DEMO ||= demoByDefault(process.env);
process.argv = [process.argv[0], 'trappa', 'serve', '--migrate', '--seed', ...process.argv.slice(2)];
await import('../dist/cli/trappa.js');
