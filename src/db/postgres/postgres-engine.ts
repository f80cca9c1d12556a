import { Semaphore } from 'async-mutex';
import { DataSource, type EntityManager } from 'typeorm';
import { closeDataSources } from '../close-data-sources';
import { explainFailure } from '../connection-failure';
import { commonOptions } from '../data-source-options';
import type { PostgresAddress } from '../database-address';
import type { DatabaseLog } from '../database-log';
import type { Engine } from '../engine';
import type { StatementListener } from '../statement-logger';
import { inTransaction } from '../transaction';
import { peopleTables } from '../people-rows';
import { collisionRetries } from './collisions';
import { pooledRunner } from './pooled-runner';
import { RELEASE_CHANNEL, watchPostgresReleases } from './release-listener';
import { shredPostgres } from './shred-postgres';

/** How long to wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/** Any number that no other user of the server's advisory locks takes: `trappa` in ASCII. */
const SCHEMA_LOCK = '128034609852513';

/** One snapshot; a replica cannot do SERIALIZABLE, and a reader need not. */
const BEGIN_READING = 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY';
const BEGIN_WRITING = 'START TRANSACTION ISOLATION LEVEL SERIALIZABLE';
/** After waiting for the lock it must see what the one before it did. */
const BEGIN_CHANGING_SCHEMA = 'START TRANSACTION ISOLATION LEVEL READ COMMITTED';

interface PostgresEngineOptions {
  readonly address: PostgresAddress;
  readonly replica?: PostgresAddress | undefined;
  /** The most connections to each server. */
  readonly poolSize: number;
  readonly log: DatabaseLog;
  readonly onStatement: StatementListener;
}

/** PostgreSQL: a pool of connections to the primary server and, where there is one, a pool to a replica. */
export const openPostgresEngine = async (options: PostgresEngineOptions): Promise<Engine> => {
  const { address, replica, log } = options;
  const primary = poolOf(address, options);
  const reader = replica === undefined ? primary : poolOf(replica, options);
  const dataSources = [...new Set([primary, reader])];
  try {
    await explainFailure(address, 'DATABASE_URL', () => primary.initialize());
    if (replica !== undefined) await explainFailure(replica, 'DATABASE_READ_URL', () => reader.initialize());
  } catch (error) {
    await closeDataSources(dataSources);
    throw error;
  }
  const retryingCollisions = collisionRetries();
  const writing = new Semaphore(mostWriters(options));
  return {
    name: 'postgres',
    dataSources,
    takeTurn: lockTrail,
    publishing: { lock: lockReleases, announce: announceRelease },
    readTransaction: (work) => inTransaction(pooledRunner(reader), BEGIN_READING, work),
    readLatestTransaction: (work) => inTransaction(pooledRunner(primary), BEGIN_READING, work),
    writeTransaction: (work) =>
      writing.runExclusive(() => retryingCollisions(() => inTransaction(pooledRunner(primary), BEGIN_WRITING, work))),
    schemaTransaction: (work) =>
      inTransaction(pooledRunner(primary), BEGIN_CHANGING_SCHEMA, async (manager) => {
        await manager.query('SELECT pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
        return work(manager);
      }),
    watch: (onRelease) => watchPostgresReleases(address.url, onRelease, log),
    shred: () => shredPostgres(address.url, peopleTables(primary)),
    close: () => closeDataSources(dataSources),
  };
};

/**
 * Writers at once. They mostly wait for each other in the database, so they are kept from taking every connection;
 * and who waits here is not bounded by the time that connecting may take.
 */
const mostWriters = ({ poolSize }: PostgresEngineOptions): number => Math.max(1, Math.floor(poolSize / 2));

const poolOf = ({ url }: PostgresAddress, { poolSize, log, onStatement }: PostgresEngineOptions): DataSource =>
  new DataSource({
    ...commonOptions(log, onStatement),
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT,
    applicationName: 'trappa',
    installExtensions: false,
    extra: { keepAlive: true },
  });

/** Lets others read the trail but not add to it. LOCK TABLE takes no snapshot: the next statement sees their work. */
const lockTrail = async (manager: EntityManager): Promise<void> => {
  await manager.query('LOCK TABLE "audit_event" IN EXCLUSIVE MODE');
};

/** Lets others read but not publish until the transaction ends. Before any other statement, it also sees their work. */
const lockReleases = async (manager: EntityManager): Promise<void> => {
  await manager.query('LOCK TABLE "release" IN EXCLUSIVE MODE');
};

/** Sent by the server when the transaction commits. */
const announceRelease = async (manager: EntityManager, number: number): Promise<void> => {
  await manager.query('SELECT pg_notify($1, $2)', [RELEASE_CHANNEL, String(number)]);
};
