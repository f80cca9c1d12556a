import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  return Math.min(bavail * bsize, process.availableMemory()) > ENOUGH;
};

const removeOrphans = (place: string, prefix: string): void => {
  for (const name of readdirSync(place)) {
    const pid = ownerOf(name, prefix);
    if (pid !== undefined && !isAlive(pid)) removeIfAllowed(join(place, name));
  }
};

/** The process that made the folder; undefined of one that is not named as `ownFolder` names them. */
const ownerOf = (name: string, prefix: string): number | undefined => {
  const owner = name.startsWith(prefix) ? /^(\d+)-[^-]+$/u.exec(name.slice(prefix.length))?.[1] : undefined;
  return owner === undefined ? undefined : Number(owner);
};

/** What another account has left, or another run is removing just now, is theirs to remove. */
const removeIfAllowed = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
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
