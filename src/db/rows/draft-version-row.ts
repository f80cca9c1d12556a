import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A draft as it stood at one version. Rows are only ever added. */
@Entity({ name: 'draft_version' })
export class DraftVersionRow {
  /** A `DraftKind`. */
  @PrimaryColumn({ type: 'varchar', length: 40, primaryKeyConstraintName: 'draft_version_primary' })
  kind!: string;

  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'draft_version_primary' })
  key!: string;

  /** 1, 2, 3 and so on for each kind and key. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'draft_version_primary' })
  version!: number;

  /** Code of the owner. */
  @Column({ type: 'varchar', length: 200 })
  organization!: string;

  /** The draft itself. */
  @Column({ type: 'simple-json' })
  content!: object;

  /** An instant, ISO 8601. */
  @Column({ name: 'changed_at', type: 'varchar', length: 24 })
  changedAt!: string;

  /** Subject of the viewer who made the version. */
  @Column({ name: 'changed_by', type: 'varchar', length: 255 })
  changedBy!: string;
}
