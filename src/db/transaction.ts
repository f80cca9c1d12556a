import type { QueryRunner } from 'typeorm';
import { StatementGate } from './statement-gate';
import type { Work } from './engine';

/** What runs the statements of one transaction, on a connection that nobody else uses meanwhile. */
export interface TransactionRunner extends QueryRunner {
  /** Lets go of the connection so that nobody is given it again; left out where a failed rollback harms nobody. */
  releaseAsBroken?(): Promise<void>;
}

/**
 * Runs the work in one transaction on the runner, which nobody else uses and which is released at the end.
 *
 * All that the work has sent is waited for before the end, and nothing is let through after it: a statement that came
 * later would stand outside the transaction. A statement that fails undoes the whole, even when the work goes on:
 * PostgreSQL would undo it without telling, and SQLite would commit the rest.
 *
 * A connection that cannot be rolled back may still be inside the transaction: the next one on it would commit what
 * this one left.
 */
export const inTransaction = async <Result>(
  runner: TransactionRunner,
  start: string,
  work: Work<Result>,
): Promise<Result> => {
  const send = runner.query.bind(runner);
  const gate = new StatementGate();
  let release = (): Promise<void> => runner.release();
  try {
    await send(start);
    // TypeORM begins a transaction of its own in `save` and the like unless it knows that one is open.
    Object.assign(runner, { query: gate.guard(send), isTransactionActive: true, transactionDepth: 1 });
    try {
      const result = await work(runner.manager);
      await gate.close();
      await send('COMMIT');
      return result;
    } catch (error) {
      await gate.close().catch(() => undefined);
      // The error that made the work fail is the one to tell; the database may have rolled back by itself already.
      await send('ROLLBACK').catch(() => {
        release = () => runner.releaseAsBroken?.() ?? runner.release();
      });
      throw error;
    }
  } finally {
    await release();
  }
};
