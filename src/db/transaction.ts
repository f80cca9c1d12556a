import type { QueryRunner } from 'typeorm';
import { StatementGate } from './statement-gate';
import type { Work } from './engine';

/**
 * Runs the work in one transaction on the runner, which nobody else uses and which is released at the end.
 *
 * All that the work has sent is waited for before the end, and nothing is let through after it: a statement that came
 * later would stand outside the transaction. A statement that fails undoes the whole, even when the work goes on:
 * PostgreSQL would undo it without telling, and SQLite would commit the rest.
 */
export const inTransaction = async <Result>(
  runner: QueryRunner,
  start: string,
  work: Work<Result>,
): Promise<Result> => {
  const send = runner.query.bind(runner);
  const gate = new StatementGate();
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
      await send('ROLLBACK').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
};
