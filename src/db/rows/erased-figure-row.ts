import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many erased people had something. Read with care: a small number may still tell of somebody. */
@Entity({ name: 'erased_figure' })
export class ErasedFigureRow {
  /** Code of the employer. */
  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'erased_figure_primary' })
  organization!: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'erased_figure_primary' })
  year!: number;

  /** A `kind` of `ErasedFigure`. */
  @PrimaryColumn({ type: 'varchar', length: 20, primaryKeyConstraintName: 'erased_figure_primary' })
  kind!: string;

  /** Empty of PEOPLE. */
  @PrimaryColumn({ type: 'varchar', length: 401, primaryKeyConstraintName: 'erased_figure_primary' })
  slug!: string;

  @Column({ type: 'int' })
  people!: number;
}
