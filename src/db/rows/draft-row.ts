import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DraftVersionRow } from './draft-version-row';

/** Says which drafts are open, and at which version. The row goes when the draft is closed; its versions stay. */
@Entity({ name: 'draft' })
@ForeignKey(() => DraftVersionRow, ['kind', 'key', 'version'], ['kind', 'key', 'version'], { name: 'draft_at_version' })
export class DraftRow {
  /** A `DraftKind`. */
  @PrimaryColumn({ type: 'varchar', length: 40, primaryKeyConstraintName: 'draft_primary' })
  kind!: string;

  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'draft_primary' })
  key!: string;

  @Column({ type: 'int' })
  version!: number;
}
