import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../eventually';
import { commandLine } from '../command';

/** How long seeding may take, in milliseconds. */
export const SLOW_SEEDING = 120_000;

/** The database of a seeded demo, made by the first test file that asks; each copies it, which is faster than seeding. */
export const siteTemplate = async (): Promise<string> => {
  const shared = process.env.TEST_RUN_FOLDER;
  if (shared === undefined) throw new Error('The global setup has made no folder.');
  const folder = join(shared, 'site');
  const file = join(folder, 'trappa.sqlite');
  const done = join(folder, 'done');
  if (isFirst(folder)) {
    await seed(file);
    writeFileSync(done, '');
  }
  await eventually(() => existsSync(done), SLOW_SEEDING);
  return file;
};

/** Whether nobody in the run has asked for the folder before, which is made thereby. */
export const isFirst = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

const seed = async (file: string): Promise<void> => {
  const trappa = commandLine();
  const running = trappa.start(['serve', '--migrate', '--seed'], { DATABASE_URL: `sqlite:${file}`, TRAPPA_DEMO: '1' });
  await eventually(() => running.output().includes('"address"') || running.process.exitCode !== null, SLOW_SEEDING);
  running.process.kill('SIGTERM');
  const { errors } = await running.ended;
  trappa.remove();
  if (!existsSync(file)) throw new Error(`The demo could not be seeded: ${errors}`);
};
