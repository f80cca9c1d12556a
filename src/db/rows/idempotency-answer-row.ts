import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered to a key that a client chose. Rows are only ever added. */
@Entity({ name: 'idempotency_answer' })
export class IdempotencyAnswerRow {
  /** Of the viewer. */
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'idempotency_answer_primary' })
  subject!: string;

  /** An `AuditAction`. */
  @PrimaryColumn({ type: 'varchar', length: 40, primaryKeyConstraintName: 'idempotency_answer_primary' })
  action!: string;

  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'idempotency_answer_primary' })
  key!: string;

  /** A `RememberedAnswer`. */
  @Column({ type: 'simple-json' })
  answer!: object;

  /** An instant, ISO 8601. */
  @Column({ name: 'answered_at', type: 'varchar', length: 24 })
  answeredAt!: string;
}
