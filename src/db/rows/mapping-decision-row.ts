import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ReleaseRow } from './release-row';

/** One entry of the log of decisions on titles. Rows are only ever added. */
@Entity({ name: 'mapping_decision' })
@Unique('mapping_decision_place', ['releasedIn', 'position'])
export class MappingDecisionRow {
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'mapping_decision_primary' })
  id!: string;

  /** Code of the employer. */
  @Column({ type: 'varchar', length: 200 })
  organization!: string;

  @Column({ type: 'text' })
  label!: string;

  /** A `MappingAct`. */
  @Column({ type: 'varchar', length: 10 })
  act!: string;

  /** Slug of the standard title; null where none is named. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  standard!: string | null;

  /** A `MatchType`; null save where a title is confirmed. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  match!: string | null;

  /** Id of the decision that no longer holds; null save where one is undone. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  undoes!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** A day, ISO 8601; null when it has always been so. */
  @Column({ name: 'valid_from', type: 'varchar', length: 10, nullable: true })
  validFrom!: string | null;

  /** A day, ISO 8601; null when there is no last one. */
  @Column({ name: 'valid_to', type: 'varchar', length: 10, nullable: true })
  validTo!: string | null;

  @Column({ name: 'decided_by', type: 'varchar', length: 255 })
  decidedBy!: string;

  /** An instant, ISO 8601. */
  @Column({ name: 'decided_at', type: 'varchar', length: 24 })
  decidedAt!: string;

  @ForeignKey(() => ReleaseRow, { name: 'mapping_decision_released_in' })
  @Column({ name: 'released_in', type: 'int' })
  releasedIn!: number;

  /** 1, 2, 3 and so on within the release. */
  @Column({ type: 'int' })
  position!: number;
}
