import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person-row';
import { NotPersonal, Personal } from './personal';

/** A merit of a person. Which columns hold something depends on its kind. */
@Entity({ name: 'person_evidence' })
@Index('person_evidence_of', ['person'])
export class PersonEvidenceRow {
  @Personal('LINKS')
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'person_evidence_primary' })
  id!: string;

  @Personal('LINKS')
  @ForeignKey(() => PersonRow, { name: 'person_evidence_person' })
  @Column({ type: 'varchar', length: 36 })
  person!: string;

  /** A `kind` of `Evidence`. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 20 })
  kind!: string;

  /** Of QUALIFICATION: its slug. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200, nullable: true })
  qualification!: string | null;

  /** Of QUALIFICATION: the first day of the studies, ISO 8601, where it is known. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 10, nullable: true })
  begun!: string | null;

  /** Of CREDITS: the subject area. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200, nullable: true })
  area!: string | null;

  /** Of CREDITS: how many, also parts of a point (7.5 högskolepoäng). */
  @Personal('TELLS')
  @Column({ type: 'float', nullable: true })
  points!: number | null;

  /** Of CREDITS: a `CreditUnit`. */
  @Personal('TELLS')
  @Column({ name: 'credit_unit', type: 'varchar', length: 20, nullable: true })
  creditUnit!: string | null;

  /** Of COMPETENCE: its slug. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200, nullable: true })
  competence!: string | null;

  /** Of COMPETENCE. */
  @Personal('TELLS')
  @Column({ type: 'int', nullable: true })
  proficiency!: number | null;

  /** A day, ISO 8601. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 10 })
  issued!: string;

  /** A day, ISO 8601; null when it does not expire. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 10, nullable: true })
  expires!: string | null;

  /** A `Verification`. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 10 })
  verification!: string;

  /** An `EvidenceSourceKind`. */
  @Personal('TELLS')
  @Column({ name: 'source_kind', type: 'varchar', length: 30 })
  sourceKind!: string;

  /** Of a VALIDATION: slug of the qualification that prior learning was held against. */
  @Personal('TELLS')
  @Column({ name: 'source_validated', type: 'varchar', length: 200, nullable: true })
  sourceValidated!: string | null;

  /** Id of the newest import that told of it; null for what was recorded one by one. */
  @NotPersonal('The same of everything in the list.')
  @Column({ name: 'imported_in', type: 'varchar', length: 64, nullable: true })
  importedIn!: string | null;
}
