import { rmSync } from 'node:fs';

/** Stops the server that the setup has started, and takes away what tests have shared. */
const tearDown = async (): Promise<void> => {
  await globalThis.postgresServer?.stop();
  if (process.env.TEST_RUN_FOLDER) rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true });
};

export = tearDown;
