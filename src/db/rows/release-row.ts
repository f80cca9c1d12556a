import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One release. Rows are only ever added. */
@Entity({ name: 'release' })
export class ReleaseRow {
  /** 1, 2, 3 and so on, without gaps. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'release_primary' })
  number!: number;

  /**
   * An instant, ISO 8601 in UTC with milliseconds. Text, because the one portable time type of TypeORM
   * is stored in the local time of the server process by PostgreSQL's driver.
   */
  @Column({ name: 'published_at', type: 'varchar', length: 24 })
  publishedAt!: string;

  /** Of the whole published state, so that a state that is published again is recognised; see `digestOf`. */
  @Column({ type: 'varchar', length: 64 })
  digest!: string;

  @Column({ type: 'text' })
  note!: string;
}
