import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { NotPersonal, Personal } from './personal';

/** A person, as their employer has told of them. The row goes when they are erased. */
@Entity({ name: 'person' })
@Unique('person_of_employer', ['organization', 'externalId'])
@Index('person_in_unit', ['organization', 'unit'])
export class PersonRow {
  /** A random UUID, as text: an id that a client has made up is then not found rather than refused. */
  @Personal('LINKS')
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'person_primary' })
  id!: string;

  /** Code of the employer. */
  @NotPersonal('The same of everybody whom the employer has told of.')
  @Column({ type: 'varchar', length: 200 })
  organization!: string;

  /** The employer's own id of them. In the order of code units on PostgreSQL too, as SQLite has it. */
  @Personal('IDENTIFIES')
  @Column({ name: 'external_id', type: 'varchar', length: 64, collation: 'C' })
  externalId!: string;

  /** Null when the employer has not told. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 64, nullable: true })
  unit!: string | null;

  /** A list of `RecordPart`. */
  @Personal('TELLS')
  @Column({ type: 'simple-json' })
  complete!: object;

  /** An instant, ISO 8601. */
  @Personal('TELLS')
  @Column({ name: 'first_told_at', type: 'varchar', length: 24 })
  firstToldAt!: string;

  /** Id of the newest import that told of them; null when none has. */
  @NotPersonal('The same of everybody in the list.')
  @Column({ name: 'imported_in', type: 'varchar', length: 64, nullable: true })
  importedIn!: string | null;
}
