import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal } from './personal';

/** What was answered to a key that a client chose. Rows are only ever added, and go with the person whose they are. */
@Entity({ name: 'idempotency_answer' })
export class IdempotencyAnswerRow {
  /** Of the viewer; of an employee who acts on themself, the person's id. */
  @Personal('IDENTIFIES')
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'idempotency_answer_primary' })
  subject!: string;

  /** An `AuditAction`. */
  @Personal('TELLS')
  @PrimaryColumn({ type: 'varchar', length: 40, primaryKeyConstraintName: 'idempotency_answer_primary' })
  action!: string;

  @NotPersonal('Chosen by the client; of acts on people only its hash.')
  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'idempotency_answer_primary' })
  key!: string;

  /** A `RememberedAnswer`; of acts on people only ids and counts. */
  @Personal('LINKS')
  @Column({ type: 'simple-json' })
  answer!: object;

  /** An instant, ISO 8601. */
  @Personal('TELLS')
  @Column({ name: 'answered_at', type: 'varchar', length: 24 })
  answeredAt!: string;
}
