// Serves the built demo on a database that is removed afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MANY = '1000000';

/** The address of the demo once it answers, and how to end it. */
export const serveDemo = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trappa-screenshots-'));
  const server = spawn(process.execPath, ['dist/cli/trappa.js', 'serve', '--migrate', '--seed'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `sqlite:${join(folder, 'trappa.sqlite')}`,
      HOST: '127.0.0.1',
      PORT: '0',
      TRAPPA_DEMO: '1',
      TRAPPA_REQUESTS_PER_MINUTE: MANY,
      TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: MANY,
      TRAPPA_SIGN_INS_PER_MINUTE: MANY,
    },
  });
  const ended = once(server, 'close');
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /"address":"(http[^"]+)"/u.exec(line) ?? [];
    if (address === undefined) continue;
    server.stdout.resume();
    return { address, close };
  }
  await close();
  throw new Error('The demo did not start.');
};
