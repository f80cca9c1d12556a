// npm run dev: serves, and builds and starts again whenever a source file changes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { demoByDefault } from './demo-by-default.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');

const SETTLE_MILLISECONDS = 150;
let server;
let timer;
let last = Promise.resolve();

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
const restart = async () => {
  await stop();
  try {
    await ensureBuilt();
    start();
  } catch (error) {
    console.error(error.message);
  }
};

const restartAfterTheLast = () => {
  last = last.then(restart);
};

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server?.kill('SIGTERM');
    process.exit(0);
  });
}

restartAfterTheLast();
for (const folder of ['src', 'seeds']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restartAfterTheLast, SETTLE_MILLISECONDS);
  });
}
