// Imports the list once into the configured database, and tells how long it took and what memory. Run by bench.mjs in a
// process of its own, with --expose-gc.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const { asOperator } = require('../../../dist/cli/operator.js');
const { importPeople } = require('../../../dist/app/people-work/import-people.js');

const [path] = process.argv.slice(2);
const MEGABYTE = 1024 * 1024;

/** The most that the process has held, looked at twenty times a second. */
const watchMemory = () => {
  globalThis.gc();
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  return () => {
    clearInterval(timer);
    return { grown: (peak - before) / MEGABYTE, peak: peak / MEGABYTE };
  };
};

await asOperator(async (context) => {
  const file = () => context.peopleFiles.read(() => createReadStream(path), 'CSV');
  const flags = { deleteMissing: false, confirmDeletions: false, dryRun: false };
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const memory = watchMemory();
  delay.enable();
  const start = performance.now();
  const outcome = await importPeople(context, { organization: '1480', list: { file }, ...flags });
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  if (!('value' in outcome)) throw new Error(JSON.stringify(outcome));
  const { rows, isUnchanged } = outcome.value;
  console.log(JSON.stringify({ rows, isUnchanged, seconds, ...memory(), longestPause: delay.max / 1e6 }));
});
