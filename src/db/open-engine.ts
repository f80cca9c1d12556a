import { parseDatabaseUrl } from './database-address';
import type { DatabaseLog } from './database-log';
import { DatabaseUnusable } from './database-unusable';
import type { Engine } from './engine';
import { openPostgresEngine } from './postgres/postgres-engine';
import { openSqliteEngine } from './sqlite/sqlite-engine';
import type { StatementListener } from './statement-logger';

interface EngineOptions {
  readonly url: string;
  readonly readUrl?: string | undefined;
  readonly poolSize: number;
  readonly dryRun?: boolean | undefined;
  readonly log: DatabaseLog;
  readonly onStatement: StatementListener;
}

/** Connects with the engine that the URL names. */
export const openEngine = async ({ url, readUrl, ...options }: EngineOptions): Promise<Engine> => {
  const address = parseDatabaseUrl(url, 'DATABASE_URL');
  const replica = readUrl === undefined ? undefined : parseDatabaseUrl(readUrl, 'DATABASE_READ_URL');
  if (address.engine === 'sqlite') {
    if (replica !== undefined) throw new DatabaseUnusable('DATABASE_READ_URL', 'SQLite has no replicas; leave it out');
    return openSqliteEngine({ ...options, address });
  }
  if (replica?.engine === 'sqlite') throw new DatabaseUnusable('DATABASE_READ_URL', 'a replica is a PostgreSQL server');
  return openPostgresEngine({ ...options, address, replica });
};
