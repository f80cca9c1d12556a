import { spawnSync } from 'node:child_process';
import { type PostgresServer, startPostgresServer } from './postgres/server';
import { ownFolder } from './scratch';

declare global {
  /** The server that the setup has started, for the teardown. */
  var postgresServer: PostgresServer | undefined;
}

/**
 * Notes whether the built program is that of the sources, once for all tests that run it, makes a folder for what tests
 * of one run share, and starts PostgreSQL, unless TEST_POSTGRES_URL names a server to use (as a superuser).
 */
const setUp = async (): Promise<void> => {
  const { status } = spawnSync(process.execPath, ['scripts/check-built.mjs']);
  process.env.TEST_BUILD_IS_STALE = status === 0 ? '' : '1';
  process.env.TEST_RUN_FOLDER = ownFolder('test-run');
  if (process.env.TEST_POSTGRES_URL !== undefined) return;
  globalThis.postgresServer = await startPostgresServer();
  process.env.TEST_POSTGRES_URL = globalThis.postgresServer.url;
};

export = setUp;
