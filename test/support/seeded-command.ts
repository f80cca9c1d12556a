import { copyFileSync, cpSync, existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CommandLine, commandLine, type Outcome } from './command';

/** What takes longer to publish, and to compare titles with, than all else; no test that copies the database asks for it. */
const SLOW_TO_READ = ['lexicons', 'occupations', 'demo'];

/** A folder with what the seeds hold but for that. */
export const someSeedsIn = (folder: string): string => {
  const seeds = join(folder, 'seeds');
  cpSync('seeds', seeds, { recursive: true, filter: (path) => !SLOW_TO_READ.includes(basename(path)) });
  return seeds;
};

/**
 * The command on a database with what the seeds hold but registers, lexicons and the demo. The first test file of a run
 * that asks seeds it, and the others copy it, which is faster.
 *
 * @throws When the database cannot be seeded.
 */
export const seededCommandLine = async (): Promise<CommandLine> => {
  const shared = process.env.TEST_RUN_FOLDER;
  if (shared === undefined) throw new Error('The global setup has made no folder.');
  const kept = join(shared, 'seeded.sqlite');
  if (!existsSync(kept)) await keepSeeded(kept);
  const trappa = commandLine();
  copyFileSync(kept, join(trappa.folder, 'trappa.sqlite'));
  return trappa;
};

/** Another worker may do the same at the same time: neither is to copy half a file. */
const keepSeeded = async (kept: string): Promise<void> => {
  const trappa = commandLine();
  succeeded(await trappa.run(['migrate']));
  succeeded(await trappa.run(['seed', someSeedsIn(trappa.folder)]));
  const half = `${kept}.${process.pid}`;
  copyFileSync(join(trappa.folder, 'trappa.sqlite'), half);
  renameSync(half, kept);
  trappa.remove();
};

const succeeded = ({ status, errors }: Outcome): void => {
  if (status !== 0) throw new Error(`The database could not be seeded: ${errors}`);
};
