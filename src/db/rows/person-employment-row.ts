import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person-row';
import { NotPersonal, Personal } from './personal';

/** An employment of a person. */
@Entity({ name: 'person_employment' })
@Index('person_employment_of', ['person'])
export class PersonEmploymentRow {
  @Personal('LINKS')
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'person_employment_primary' })
  id!: string;

  @Personal('LINKS')
  @ForeignKey(() => PersonRow, { name: 'person_employment_person' })
  @Column({ type: 'varchar', length: 36 })
  person!: string;

  /** Code of the employer. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  organization!: string;

  /** The title as the employer writes it. */
  @Personal('TELLS')
  @Column({ type: 'text' })
  label!: string;

  /** An `EmploymentForm`. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 20 })
  form!: string;

  /** A day, ISO 8601. */
  @Personal('TELLS')
  @Column({ name: 'first_day', type: 'varchar', length: 10 })
  firstDay!: string;

  /** A day, ISO 8601; null while it lasts. */
  @Personal('TELLS')
  @Column({ name: 'last_day', type: 'varchar', length: 10, nullable: true })
  lastDay!: string | null;

  /** 1 to 100. */
  @Personal('TELLS')
  @Column({ type: 'int' })
  percent!: number;

  /** A `Verification`. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 10 })
  verification!: string;

  /** Id of the newest import that told of it; null for what was recorded one by one. */
  @NotPersonal('The same of everything in the list.')
  @Column({ name: 'imported_in', type: 'varchar', length: 64, nullable: true })
  importedIn!: string | null;
}
