import { type PostgresServer, startPostgresServer } from './postgres/server';

declare global {
  /** The server that the setup has started, for the teardown. */
  var postgresServer: PostgresServer | undefined;
}

/** Starts PostgreSQL for the tests, unless TEST_POSTGRES_URL names a server to use (as a superuser). */
const setUp = async (): Promise<void> => {
  if (process.env.TEST_POSTGRES_URL !== undefined) return;
  globalThis.postgresServer = await startPostgresServer();
  process.env.TEST_POSTGRES_URL = globalThis.postgresServer.url;
};

export = setUp;
