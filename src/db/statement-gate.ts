/** Sends a statement, as TypeORM's query runners do. */
type Send = (statement: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;

/**
 * What the statements of one transaction pass through: one at a time and in order, none after one has failed, and
 * none once the gate is closed.
 */
export class StatementGate {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  /** As `send`, through the gate. A statement after a failed one fails with the same error. */
  guard(send: Send): Send {
    return (...statement) => {
      if (this.closed) {
        return Promise.reject(new Error('The transaction has ended: nothing more can be read or written in it.'));
      }
      const result = this.last.then(() => send(...statement));
      this.last = result;
      return result;
    };
  }

  /**
   * Waits for the statements on their way and closes.
   * @throws The error of the first statement that failed.
   */
  async close(): Promise<void> {
    try {
      let waitedFor: Promise<unknown> | undefined;
      while (waitedFor !== this.last) {
        waitedFor = this.last;
        await waitedFor;
      }
    } finally {
      this.closed = true;
    }
  }
}
