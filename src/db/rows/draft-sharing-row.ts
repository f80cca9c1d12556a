import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the members of a ladder's owner may do with its drafts. No row: nothing. */
@Entity({ name: 'draft_sharing' })
export class DraftSharingRow {
  /** Slug. */
  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'draft_sharing_primary' })
  ladder!: string;

  /** A `MemberAccess` other than NONE. */
  @Column({ type: 'varchar', length: 10 })
  access!: string;
}
