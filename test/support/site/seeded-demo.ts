import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../eventually';
import { commandLine, type Outcome } from '../command';

/** How long seeding may take, in milliseconds. */
export const SLOW_SEEDING = 120_000;

/** A seeded demo: its database, and how the command that filled it ended. */
export interface SeededDemo {
  readonly file: string;
  readonly outcome: Outcome;
}

/** The demo, seeded by the first test file that asks; those that write in it copy it, which is faster than seeding. */
export const seededDemo = async (): Promise<SeededDemo> => {
  const shared = process.env.TEST_RUN_FOLDER;
  if (shared === undefined) throw new Error('The global setup has made no folder.');
  const folder = join(shared, 'site');
  const file = join(folder, 'trappa.sqlite');
  const done = join(folder, 'done');
  if (isFirst(folder)) {
    writeFileSync(`${done}.half`, JSON.stringify(await seed(file)));
    renameSync(`${done}.half`, done);
  }
  await eventually(() => existsSync(done), SLOW_SEEDING);
  return { file, outcome: JSON.parse(readFileSync(done, 'utf8')) as Outcome };
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

const seed = async (file: string): Promise<Outcome> => {
  const trappa = commandLine();
  const running = trappa.start(['serve', '--migrate', '--seed'], { DATABASE_URL: `sqlite:${file}`, TRAPPA_DEMO: '1' });
  await eventually(() => running.output().includes('"address"') || running.process.exitCode !== null, SLOW_SEEDING);
  running.process.kill('SIGTERM');
  const outcome = await running.ended;
  trappa.remove();
  if (!existsSync(file)) throw new Error(`The demo could not be seeded: ${outcome.errors}`);
  return outcome;
};
