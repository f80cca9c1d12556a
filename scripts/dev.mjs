// npm run dev: serves, starts the server again whenever a source file of it changes, and reloads the pages when theirs do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { demoByDefault } from './demo-by-default.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
const { writeOperations } = await import('./operations.mjs');
const { createServer } = await import('vite');

const SETTLE_MILLISECONDS = 150;
let server;

const start = () => {
  server = spawn(process.execPath, ['dist/cli/trappa.js', 'serve', '--migrate', '--seed'], {
    stdio: 'inherit',
    env: { LOG_FORMAT: 'pretty', TRAPPA_DEMO: demoByDefault(process.env), ...process.env },
  });
};

const stop = async () => {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
};

/** What cannot be built is told, and the next change tries again. */
const telling = (work) => async () => {
  try {
    await work();
  } catch (error) {
    console.error(error.message);
  }
};

const restart = telling(async () => {
  await stop();
  await ensureBuilt((name) => name === 'the server');
  start();
});

/** Runs the work once things have settled, and never twice at a time. */
const afterChanges = (work) => {
  let timer;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(work)), SETTLE_MILLISECONDS);
  };
};

const restartSoon = afterChanges(restart);
const writeOperationsSoon = afterChanges(telling(writeOperations));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server?.kill('SIGTERM');
    process.exit(0);
  });
}

// The document of each page is the server's to give, and GraphiQL with it; what reloads is served beside it.
await telling(() => ensureBuilt())();
start();
await telling(writeOperations)();
const pages = await createServer({ configFile: 'vite.config.mjs' });
await pages.listen();
console.log('Pages that reload:');
pages.printUrls();

for (const folder of ['src', 'seeds']) {
  watch(folder, { recursive: true }, (_event, file) => {
    const isOfPages = folder === 'src' && (file ?? '').startsWith('web');
    if (!isOfPages) restartSoon();
    else if (file?.endsWith('.graphql')) writeOperationsSoon();
  });
}
watch('schema', () => writeOperationsSoon());
