import { type EntityManager, LessThanOrEqual } from 'typeorm';
import type { EndedSession, EndedSessionStore } from '../../app/ports/ended-session-store';
import { EndedSessionRow } from '../rows/ended-session-row';

/** The sessions that were ended before their time, within one transaction. */
export class SqlEndedSessionStore implements EndedSessionStore {
  constructor(private readonly manager: EntityManager) {}

  has(id: string): Promise<boolean> {
    return this.manager.existsBy(EndedSessionRow, { id });
  }

  async add({ id, expiresAt }: EndedSession, at: string): Promise<void> {
    await this.manager.delete(EndedSessionRow, { expiresAt: LessThanOrEqual(at) });
    await this.manager.upsert(EndedSessionRow, { id, expiresAt }, ['id']);
  }
}
