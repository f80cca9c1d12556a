import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal } from './personal';

/** One event of the trail. Rows are only ever added. */
@Entity({ name: 'audit_event' })
@Check('audit_event_counted', '"sequence" > 0')
@Index('audit_event_of_organization', ['organization', 'sequence'])
@Index('audit_event_on_subject', ['subjectKind', 'subjectKey', 'sequence'])
@Index('audit_event_by_actor', ['actorSubject', 'sequence'])
export class AuditEventRow {
  /** 1, 2, 3 and so on, without gaps. */
  @NotPersonal('Counts the events.')
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'audit_event_primary' })
  sequence!: number;

  /** An instant, ISO 8601 in UTC with milliseconds. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 24 })
  at!: string;

  /** A `ViewerKind`. */
  @Personal('TELLS')
  @Column({ name: 'actor_kind', type: 'varchar', length: 20 })
  actorKind!: string;

  /** Of the viewer; of an employee who acts on themself, the person's id. */
  @Personal('IDENTIFIES')
  @Column({ name: 'actor_subject', type: 'varchar', length: 255 })
  actorSubject!: string;

  /** An `AuditAction`. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 40 })
  action!: string;

  /** Null for what concerns what all share. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200, nullable: true })
  organization!: string | null;

  @Personal('TELLS')
  @Column({ name: 'subject_kind', type: 'varchar', length: 40 })
  subjectKind!: string;

  @Personal('LINKS')
  @Column({ name: 'subject_key', type: 'varchar', length: 200 })
  subjectKey!: string;

  /** A list of `ValueDifference` as JSON. Text, so that a row that holds something else can still be read. */
  @NotPersonal('Of people only kinds, verifications and counts.')
  @Column({ type: 'text' })
  differences!: string;

  @NotPersonal('Names a request.')
  @Column({ name: 'request_id', type: 'varchar', length: 200 })
  requestId!: string;

  @NotPersonal('A digest.')
  @Column({ name: 'previous_hash', type: 'varchar', length: 64 })
  previousHash!: string;

  @NotPersonal('A digest.')
  @Column({ type: 'varchar', length: 64 })
  hash!: string;
}
