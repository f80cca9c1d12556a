// npm run bench: measures the built server; see test/bench. With a name after -- only that: reads, people-reads,
// people-import, alignment.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt();

const benches = {
  reads: async () => (await import('../test/bench/reads.mjs')).benchReads(),
  'people-reads': async () => (await import('../test/bench/people-reads/bench.mjs')).benchPeopleReads(),
  'people-import': async () => (await import('../test/bench/people-import/bench.mjs')).benchPeopleImport(),
  alignment: async () => (await import('../test/bench/alignment/bench.mjs')).benchAlignment(),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));
if (unknown !== undefined)
  throw new Error(`There is no bench ${unknown}; there are ${Object.keys(benches).join(', ')}.`);
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench();
