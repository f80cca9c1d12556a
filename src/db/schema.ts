import { type EntityManager, MigrationExecutor } from 'typeorm';
import type { Engine } from './engine';

/** Runs every migration that the database lacks, all or none, and returns their names. */
export const migrate = (engine: Engine): Promise<readonly string[]> =>
  engine.schemaTransaction(async (manager) => {
    const run = await executorOn(manager).executePendingMigrations();
    return run.map(({ name }) => name);
  });

/** Names of the migrations that the database lacks. */
export const pendingMigrations = (engine: Engine): Promise<readonly string[]> =>
  engine.readLatestTransaction(async (manager) => {
    const pending = await executorOn(manager).getPendingMigrations();
    return pending.map(({ name }) => name);
  });

/** Within the manager's transaction; TypeORM starts none of its own when one is open. */
const executorOn = ({ connection, queryRunner }: EntityManager): MigrationExecutor =>
  new MigrationExecutor(connection, queryRunner);
