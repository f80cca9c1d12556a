import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonRow } from './person-row';
import { NotPersonal, Personal } from './personal';

/** One version of a person's development plan. A row never changes, save who has agreed to it. */
@Entity({ name: 'development_plan' })
@Unique('development_plan_of', ['person', 'version'])
export class DevelopmentPlanRow {
  @Personal('LINKS')
  @PrimaryColumn({ type: 'varchar', length: 36, primaryKeyConstraintName: 'development_plan_primary' })
  id!: string;

  @NotPersonal('Counts the versions.')
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'development_plan_primary' })
  version!: number;

  @Personal('LINKS')
  @ForeignKey(() => PersonRow, { name: 'development_plan_person' })
  @Column({ type: 'varchar', length: 36 })
  person!: string;

  /** Slug of the ladder to climb. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  ladder!: string;

  /** Slug of the step to reach. */
  @Personal('TELLS')
  @Column({ type: 'varchar', length: 200 })
  step!: string;

  /** A list of `PlannedAction`. */
  @Personal('TELLS')
  @Column({ type: 'simple-json' })
  actions!: object;

  @Personal('TELLS')
  @Column({ name: 'is_cancelled', type: 'boolean' })
  isCancelled!: boolean;

  /** An instant, ISO 8601; null when they have not agreed. */
  @Personal('TELLS')
  @Column({ name: 'agreed_by_employee_at', type: 'varchar', length: 24, nullable: true })
  agreedByEmployeeAt!: string | null;

  /** An instant, ISO 8601; null when none has agreed. */
  @Personal('TELLS')
  @Column({ name: 'agreed_by_manager_at', type: 'varchar', length: 24, nullable: true })
  agreedByManagerAt!: string | null;

  /** An instant, ISO 8601. */
  @Personal('TELLS')
  @Column({ name: 'saved_at', type: 'varchar', length: 24 })
  savedAt!: string;
}
