// npm run dev: serves, and builds and starts again whenever a source file changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');

const SETTLE_MILLISECONDS = 150;
let server;
let timer;

const start = () => {
  server = spawn(process.execPath, ['dist/cli/trappa.js', 'serve', '--migrate', '--seed'], {
    stdio: 'inherit',
    env: { LOG_FORMAT: 'pretty', ...process.env },
  });
};

const restart = async () => {
  const stopped = server.exitCode === null ? new Promise((resolve) => server.once('exit', resolve)) : undefined;
  server.kill('SIGTERM');
  await stopped;
  await ensureBuilt();
  start();
};

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server?.kill('SIGTERM');
    process.exit(0);
  });
}

await ensureBuilt();
start();
for (const folder of ['src', 'seeds']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void restart(), SETTLE_MILLISECONDS);
  });
}
