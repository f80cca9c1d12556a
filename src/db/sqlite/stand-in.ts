import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine';

/**
 * Opens an empty database in place of a file that does not exist, so that looking at it does not make it. It is gone
 * when the engine is closed.
 */
export const openStandIn = async (open: (path: string) => Promise<Engine>): Promise<Engine> => {
  const directory = await mkdtemp(join(tmpdir(), 'trappa-'));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    const engine = await open(join(directory, 'trappa.sqlite'));
    return {
      ...engine,
      async close() {
        await engine.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
