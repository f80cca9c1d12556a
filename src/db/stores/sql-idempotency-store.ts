import type { EntityManager } from 'typeorm';
import type { AnswerGiven, IdempotencyStore, RememberedAnswer } from '../../app/ports/idempotency-store';
import { IdempotencyAnswerRow } from '../rows/idempotency-answer-row';

/** The answers that are remembered, within one transaction. */
export class SqlIdempotencyStore implements IdempotencyStore {
  constructor(private readonly manager: EntityManager) {}

  async find(subject: string, action: string, key: string): Promise<RememberedAnswer | undefined> {
    const row = await this.manager.findOneBy(IdempotencyAnswerRow, { subject, action, key });
    // What is stored is what `remember` was given.
    return row?.answer as RememberedAnswer | undefined;
  }

  async listOf(subject: string): Promise<readonly AnswerGiven[]> {
    const rows = await this.manager.find(IdempotencyAnswerRow, {
      where: { subject },
      order: { answeredAt: 'ASC', action: 'ASC', key: 'ASC' },
    });
    // What is stored is what `remember` was given.
    return rows.map(({ action, answer, answeredAt }) => ({ action, ...(answer as RememberedAnswer), answeredAt }));
  }

  async remember(subject: string, action: string, key: string, answer: RememberedAnswer, at: string): Promise<void> {
    await this.manager.insert(IdempotencyAnswerRow, { subject, action, key, answer, answeredAt: at });
  }
}
