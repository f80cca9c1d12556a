import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram } from '../built-program';
import { eventually } from '../eventually';
import { addressIn, DEMO_WITHOUT_LIMITS, SLOW_START } from './served-demo';
import { isFirst, seededDemo, SLOW_SEEDING } from './seeded-demo';

/**
 * A server that several test files share. Of `reading` all only read; of `ladders` each has ladders, adoptions, keys or
 * people of its own; of `people` so too, with people and titles that those of `ladders` count on to stay as they are.
 */
export type SharedSite = 'reading' | 'ladders' | 'people';

const PID = 'pid';

/** The address of the server of that name, which the first test file that asks starts. */
export const sharedServer = async (name: SharedSite): Promise<string> => {
  const { file } = await seededDemo();
  const folder = join(String(process.env.TEST_RUN_FOLDER), `site-${name}`);
  const log = join(folder, 'log');
  if (isFirst(folder)) start(folder, log, file);
  const address = () => (existsSync(log) ? addressIn(readFileSync(log, 'utf8')) : undefined);
  await eventually(() => address() !== undefined, SLOW_SEEDING + SLOW_START);
  return String(address());
};

/** The server outlives the test file that starts it: the teardown of the run ends it. */
const start = (folder: string, log: string, seeded: string): void => {
  const database = join(folder, 'trappa.sqlite');
  copyFileSync(seeded, database);
  const output = openSync(log, 'w');
  const server = spawn(process.execPath, [builtProgram('cli', 'trappa.js'), 'serve', '--migrate'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `sqlite:${database}`,
      HOST: '127.0.0.1',
      PORT: '0',
      ...DEMO_WITHOUT_LIMITS,
    },
    stdio: ['ignore', output, output],
    detached: true,
  });
  server.unref();
  closeSync(output);
  writeFileSync(join(folder, PID), String(server.pid));
};

/** Ends the servers that test files of the run have shared. */
export const endSharedServers = (runFolder: string): void => {
  const files = readdirSync(runFolder)
    .filter((entry) => entry.startsWith('site-'))
    .map((entry) => join(runFolder, entry, PID));
  for (const file of files.filter((one) => existsSync(one))) process.kill(Number(readFileSync(file, 'utf8')));
};
