import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Mutex } from 'async-mutex';
import { OPEN_READONLY } from 'sqlite3';
import { DataSource, type EntityManager } from 'typeorm';
import { SqliteDriver } from 'typeorm/driver/sqlite/SqliteDriver';
import { SqliteQueryRunner } from 'typeorm/driver/sqlite/SqliteQueryRunner';
import { closeDataSources } from '../close-data-sources';
import { explainFailure } from '../connection-failure';
import { commonOptions } from '../data-source-options';
import type { SqliteAddress } from '../database-address';
import type { DatabaseLog } from '../database-log';
import type { Engine, Work } from '../engine';
import type { StatementListener } from '../statement-logger';
import { inTransaction } from '../transaction';
import { makeDirectory } from './make-directory';
import { quietSqlite } from './quiet-sqlite';
import { watchSqliteReleases } from './release-poll';
import { applySettings, BUSY_TIMEOUT, readerSettings, writerSettings } from './settings';
import { emptyLog, rewriteFile } from './shred-sqlite';
import { openStandIn } from './stand-in';

/** Takes the write lock at once, so that no later statement can fail because another process writes. */
const BEGIN_WRITING = 'BEGIN IMMEDIATE';

interface SqliteEngineOptions {
  /** The file and its directory are made when they do not exist. */
  readonly address: SqliteAddress;
  /** True to make nothing: what does not exist looks like an empty database. */
  readonly dryRun?: boolean | undefined;
  readonly log: DatabaseLog;
  readonly onStatement: StatementListener;
}

/**
 * SQLite: one connection that writes and one that only reads, each used by one transaction at a time. The write-ahead
 * log lets the two work side by side; other processes may use the file too.
 */
export const openSqliteEngine = ({ dryRun, ...options }: SqliteEngineOptions): Promise<Engine> =>
  dryRun === true && !existsSync(options.address.path)
    ? openStandIn((path) => openFile({ ...options, address: { ...options.address, path } }))
    : openFile(options);

const openFile = async ({ address, log, onStatement }: Omit<SqliteEngineOptions, 'dryRun'>): Promise<Engine> => {
  const { path } = address;
  const options = {
    ...commonOptions(log, onStatement),
    type: 'sqlite',
    database: path,
    driver: quietSqlite,
    busyTimeout: BUSY_TIMEOUT,
  } as const;
  const writer = new DataSource(options);
  const reader = new DataSource({ ...options, flags: OPEN_READONLY });
  try {
    await explainFailure(address, 'DATABASE_URL', async () => {
      await makeDirectory(dirname(path));
      await writer.initialize();
      await applySettings(writer, writerSettings);
      await reader.initialize();
      await applySettings(reader, readerSettings);
    });
  } catch (error) {
    await closeDataSources([writer, reader]);
    throw error;
  }
  return engineOn(path, writer, reader, log);
};

const engineOn = (path: string, writer: DataSource, reader: DataSource, log: DatabaseLog): Engine => {
  const writing = new Mutex();
  const reading = new Mutex();
  const readTransaction = <Result>(work: Work<Result>): Promise<Result> =>
    reading.runExclusive(() => inTransaction(runnerOn(reader), 'BEGIN', work));
  return {
    name: 'sqlite',
    dataSources: [writer, reader],
    // The transaction holds the write lock already, and other instances poll.
    takeTurn: () => Promise.resolve(),
    publishing: { lock: () => Promise.resolve(), announce: () => Promise.resolve() },
    readTransaction,
    readLatestTransaction: readTransaction,
    writeTransaction: (work) => writing.runExclusive(() => inTransaction(runnerOn(writer), BEGIN_WRITING, work)),
    schemaTransaction: (work) => writing.runExclusive(() => withoutForeignKeys(writer, work)),
    watch: (onRelease) => watchSqliteReleases(path, onRelease, log),
    shred: () =>
      writing.runExclusive(async () => {
        const left = await rewriteFile(writer);
        return { left: [...left, ...(await reading.runExclusive(() => emptyLog(writer)))] };
      }),
    close: () => writing.runExclusive(() => reading.runExclusive(() => closeDataSources([reader, writer]))),
  };
};

/** A runner of its own for each transaction: the one that TypeORM shares is stuck for good when a rollback fails. */
const runnerOn = (dataSource: DataSource): SqliteQueryRunner => {
  const { driver } = dataSource;
  if (!(driver instanceof SqliteDriver)) throw new TypeError('The data source is not one of SQLite.');
  const runner = new SqliteQueryRunner(driver);
  return Object.assign(runner, { manager: dataSource.createEntityManager(runner) });
};

/**
 * A table that is rebuilt is dropped in between, which enforced foreign keys would turn into deletions. So they are
 * checked as a whole before the commit instead; see https://www.sqlite.org/lang_altertable.html, section 7.
 */
const withoutForeignKeys = async <Result>(writer: DataSource, work: Work<Result>): Promise<Result> => {
  await writer.query('PRAGMA foreign_keys = OFF');
  try {
    return await inTransaction(runnerOn(writer), BEGIN_WRITING, async (manager) => {
      const result = await work(manager);
      await refuseDanglingReferences(manager);
      return result;
    });
  } finally {
    await writer.query('PRAGMA foreign_keys = ON');
  }
};

const refuseDanglingReferences = async (manager: EntityManager): Promise<void> => {
  const dangling = await manager.query<readonly { readonly table: string }[]>('PRAGMA foreign_key_check');
  if (dangling.length > 0) {
    const tables = [...new Set(dangling.map(({ table }) => table))].join(', ');
    throw new Error(`The migration leaves rows that refer to rows that do not exist, in ${tables}.`);
  }
};
