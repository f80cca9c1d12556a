import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person-row';
import { NotPersonal, Personal } from './personal';

/** A level that an employer has given a person. */
@Entity({ name: 'person_assignment' })
@Index('person_assignment_of', ['person'])
export class PersonAssignmentRow {
  @Personal('LINKS')
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'person_assignment_primary' })
  id!: string;

  @Personal('LINKS')
  @ForeignKey(() => PersonRow, { name: 'person_assignment_person' })
  @Column({ type: 'varchar', length: 36 })
  person!: string;

  /** Code of the employer. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  organization!: string;

  /** Slug, as the level and the role. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  scale!: string;

  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  level!: string;

  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  role!: string;

  /** A day, ISO 8601. */
  @Personal('TELLS')
  @Column({ name: 'first_day', type: 'varchar', length: 10 })
  firstDay!: string;

  /** A day, ISO 8601; null while it lasts. */
  @Personal('TELLS')
  @Column({ name: 'last_day', type: 'varchar', length: 10, nullable: true })
  lastDay!: string | null;

  /** Id of the newest import that told of it; null for what was recorded one by one. */
  @NotPersonal('The same of everything in the list.')
  @Column({ name: 'imported_in', type: 'varchar', length: 64, nullable: true })
  importedIn!: string | null;
}
