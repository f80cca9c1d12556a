// npm run bench: measures the built server; see test/bench.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();
const { benchReads } = await import('../test/bench/reads.mjs');
await benchReads();
