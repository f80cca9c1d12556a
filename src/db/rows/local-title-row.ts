import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A title in an employer's personnel system, as it was last imported. */
@Entity({ name: 'local_title' })
export class LocalTitleRow {
  /** Code of the employer. */
  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'local_title_primary' })
  organization!: string;

  /** The label's `labelKey`. */
  @PrimaryColumn({ type: 'varchar', length: 400, primaryKeyConstraintName: 'local_title_primary' })
  key!: string;

  @Column({ type: 'text' })
  label!: string;

  /** Null where the list did not say. */
  @Column({ type: 'int', nullable: true })
  people!: number | null;

  @Column({ type: 'simple-json' })
  fields!: readonly string[];

  @Column({ type: 'varchar', length: 6, nullable: true })
  aid!: string | null;

  /** An instant, ISO 8601. */
  @Column({ name: 'imported_at', type: 'varchar', length: 24 })
  importedAt!: string;

  /** An instant, ISO 8601; null while the title is in use. */
  @Column({ name: 'vanished_at', type: 'varchar', length: 24, nullable: true })
  vanishedAt!: string | null;
}
