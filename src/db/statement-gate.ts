/** Sends a statement, as TypeORM's query runners do. */
type Send = (statement: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;

/** What the statements of one transaction pass through. */
export class StatementGate {
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly failures: unknown[] = [];
  private closed = false;

  /** As `send`, while the gate is open. */
  guard(send: Send): Send {
    return async (...statement) => {
      if (this.closed) throw new Error('The transaction has ended: nothing more can be read or written in it.');
      const result = send(...statement);
      this.underWay.add(result);
      try {
        return await result;
      } catch (error) {
        this.failures.push(error);
        throw error;
      } finally {
        this.underWay.delete(result);
      }
    };
  }

  /**
   * Waits for the statements under way and lets no more through.
   * @throws The first error that a statement has met with.
   */
  async close(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
    this.closed = true;
    if (this.failures.length > 0) throw this.failures[0];
  }
}
