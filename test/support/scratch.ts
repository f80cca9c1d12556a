import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** On Linux, what is written here lies in memory. */
const IN_MEMORY = '/dev/shm';

/** More than a whole run writes, in bytes. */
const ENOUGH = 4 * 1024 ** 3;

/**
 * A new folder for what need not outlive this process, which has to remove it. It lies in memory where there is room,
 * which spares waiting for a disk. What processes that were killed have left by the name is removed.
 */
export const ownFolder = (name: string): string => {
  const prefix = `trappa-${name}-`;
  for (const place of [IN_MEMORY, tmpdir()].filter(existsSync)) removeOrphans(place, prefix);
  return mkdtempSync(join(hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir(), `${prefix}${process.pid}-`));
};

/** A new folder for one test file or test; what of it is left goes with the run. */
export const scratchFolder = (name: string): string =>
  mkdtempSync(join(process.env.TEST_RUN_FOLDER ?? tmpdir(), `${name}-`));

const hasRoom = (place: string): boolean => {
  if (!existsSync(place)) return false;
  const { bavail, bsize } = statfsSync(place);
  return Math.min(bavail * bsize, freemem()) > ENOUGH;
};

const removeOrphans = (place: string, prefix: string): void => {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(pid)) rmSync(join(place, name), { recursive: true, force: true });
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
