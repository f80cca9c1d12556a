import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ReleaseRow } from './release-row';

/**
 * One version of one published entity. Release N consists of the rows released in N or before and not
 * retired by then. A row never changes, save that `retiredIn` is set once.
 */
@Entity({ name: 'publication' })
@Unique('publication_version', ['kind', 'key', 'version'])
@Check('publication_lifetime', '"retired_in" > "released_in"')
export class PublicationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'publication_primary' })
  id!: string;

  /** A `ReferenceKind`. */
  @Column({ type: 'varchar', length: 40 })
  kind!: string;

  /** The entity's `referenceKey`. */
  @Column({ type: 'varchar', length: 200 })
  key!: string;

  /** 1, 2, 3 and so on for each kind and key. */
  @Column({ type: 'int' })
  version!: number;

  /** The entity itself. */
  @Column({ type: 'simple-json' })
  content!: object;

  /** See `contentHash`. */
  @Column({ name: 'content_hash', type: 'varchar', length: 64 })
  contentHash!: string;

  @ForeignKey(() => ReleaseRow, { name: 'publication_released_in' })
  @Column({ name: 'released_in', type: 'int' })
  releasedIn!: number;

  /** Null while the row is live. */
  @ForeignKey(() => ReleaseRow, { name: 'publication_retired_in' })
  @Column({ name: 'retired_in', type: 'int', nullable: true })
  retiredIn!: number | null;
}
