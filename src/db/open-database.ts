import type { ReleaseSubscription } from '../app/ports/release-watch';
import type { Database } from './database';
import type { DatabaseLog } from './database-log';
import { areHealthy } from './health';
import { openEngine } from './open-engine';
import { migrate, pendingMigrations } from './schema';
import { sharedRuns } from './shared-runs';
import type { StatementListener } from './statement-logger';
import { sqlStores } from './stores/sql-stores';
import { storesOnUnits } from './stores-on-units';
import { unitsOfWork } from './unit-of-work';

/** How to reach the database. */
export interface DatabaseOptions {
  /** `sqlite:PATH` or `postgres://…`; from DATABASE_URL. */
  readonly url: string;
  /** A PostgreSQL read replica; from DATABASE_READ_URL. */
  readonly readUrl?: string | undefined;
  /** The most connections to each PostgreSQL server; one more listens for releases. */
  readonly poolSize: number;
  /** True to only look: a SQLite file that does not exist is not made, and looks like an empty database. */
  readonly dryRun?: boolean | undefined;
  /** Makes a new UUID. */
  readonly newId: () => string;
  readonly log: DatabaseLog;
  /** Hears of every statement, e.g. to count them; looking for new releases is not counted. */
  readonly onStatement?: StatementListener | undefined;
}

/**
 * Connects to the database; a SQLite file that does not exist is made. The schema is left as it is: see `migrate`.
 * @throws DatabaseUnusable with a message that names the environment variable at fault and holds no password.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const engine = await openEngine({ ...options, onStatement: options.onStatement ?? (() => undefined) });
  const units = unitsOfWork(engine, (manager) => sqlStores(manager, engine, options.newId));
  const watches = new Set<ReleaseSubscription>();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([...watches].map((watch) => watch.close()));
    await units.ended();
    await engine.close();
  };
  return {
    engine: engine.name,
    read: (work) => units.read(work),
    write: (work) => units.write(work),
    stores: storesOnUnits(units),
    async watch(onRelease) {
      const watch = await engine.watch(onRelease);
      watches.add(watch);
      return watch;
    },
    shred: sharedRuns(() => engine.shred()),
    migrate: () => migrate(engine),
    pendingMigrations: () => pendingMigrations(engine),
    isHealthy: () => areHealthy(engine.dataSources),
    close: () => (closing ??= close()),
  };
};
