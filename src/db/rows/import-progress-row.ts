import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How far an import of titles has come. The row is replaced as the import goes on, and goes some days later. */
@Entity({ name: 'import_progress' })
@Index('import_progress_age', ['at'])
export class ImportProgressRow {
  /** Code of the employer. */
  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'import_progress_primary' })
  organization!: string;

  /** Chosen by who imports. */
  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'import_progress_primary' })
  key!: string;

  /** A phase of `ImportProgress`. */
  @Column({ type: 'varchar', length: 10 })
  phase!: string;

  @Column({ type: 'int' })
  done!: number;

  @Column({ type: 'int' })
  total!: number;

  /** An instant, ISO 8601. */
  @Column({ type: 'varchar', length: 24 })
  at!: string;
}
