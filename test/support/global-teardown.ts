import { rmSync } from 'node:fs';
import { endSharedServers } from './site/shared-server';

/** Stops the server that the setup has started, ends the sites that test files share, and takes away what they have shared. */
const tearDown = async (): Promise<void> => {
  await globalThis.postgresServer?.stop();
  const folder = process.env.TEST_RUN_FOLDER;
  if (!folder) return;
  endSharedServers(folder);
  rmSync(folder, { recursive: true, force: true });
};

export = tearDown;
