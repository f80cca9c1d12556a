import type { QueryRunner } from 'typeorm';

/** The column types that are portable, each by the name that the engine gives it. */
export interface ColumnTypes {
  readonly int: string;
  readonly float: string;
  readonly boolean: string;
  readonly varchar: string;
  readonly text: string;
  readonly uuid: string;
  /** Of text that is sorted: by code unit. SQLite does so of itself. */
  readonly byCodeUnit: { readonly collation?: string };
}

/** The column types of the engine that a migration runs on, so that one migration serves every engine. */
export const columnTypes = (queryRunner: QueryRunner): ColumnTypes => {
  const { driver } = queryRunner.connection;
  return {
    int: driver.normalizeType({ type: 'int' }),
    float: driver.normalizeType({ type: 'float' }),
    boolean: driver.normalizeType({ type: 'boolean' }),
    varchar: driver.normalizeType({ type: 'varchar' }),
    text: driver.normalizeType({ type: 'text' }),
    uuid: driver.normalizeType({ type: 'uuid' }),
    byCodeUnit: driver.options.type === 'postgres' ? { collation: 'C' } : {},
  };
};
