import type { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import type { TransactionRunner } from '../transaction';

/** A runner on a connection of the pool, which it can have the pool close instead of keep. */
class PooledRunner extends PostgresQueryRunner implements TransactionRunner {
  releaseAsBroken(): Promise<void> {
    const giveBack = this.releaseCallback;
    // The pool closes a connection that comes back with an error.
    if (giveBack) this.releaseCallback = () => giveBack(new Error('The connection could not be rolled back.'));
    return this.release();
  }
}

/** A runner for one transaction on the data source, which must be one of PostgreSQL. */
export const pooledRunner = (dataSource: DataSource): TransactionRunner => {
  const { driver } = dataSource;
  if (!(driver instanceof PostgresDriver)) throw new TypeError('The data source is not one of PostgreSQL.');
  const runner = new PooledRunner(driver, 'master');
  return Object.assign(runner, { manager: dataSource.createEntityManager(runner) });
};
