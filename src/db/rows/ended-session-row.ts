import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A session that was ended before its time. The row goes once the cookie has expired. */
@Entity({ name: 'ended_session' })
@Index('ended_session_expiry', ['expiresAt'])
export class EndedSessionRow {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'ended_session_primary' })
  id!: string;

  /** An instant, ISO 8601. */
  @Column({ name: 'expires_at', type: 'varchar', length: 24 })
  expiresAt!: string;
}
