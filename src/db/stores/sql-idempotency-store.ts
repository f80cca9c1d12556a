import type { EntityManager } from 'typeorm';
import type { IdempotencyStore, RememberedAnswer } from '../../app/ports/idempotency-store';
import { IdempotencyAnswerRow } from '../rows/idempotency-answer-row';

/** The answers that are remembered, within one transaction. */
export class SqlIdempotencyStore implements IdempotencyStore {
  constructor(private readonly manager: EntityManager) {}

  async find(subject: string, action: string, key: string): Promise<RememberedAnswer | undefined> {
    const row = await this.manager.findOneBy(IdempotencyAnswerRow, { subject, action, key });
    // What is stored is what `remember` was given.
    return row?.answer as RememberedAnswer | undefined;
  }

  async remember(subject: string, action: string, key: string, answer: RememberedAnswer, at: string): Promise<void> {
    await this.manager.insert(IdempotencyAnswerRow, { subject, action, key, answer, answeredAt: at });
  }
}
