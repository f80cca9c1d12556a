import type { QueryRunner } from 'typeorm';

/** The column types that are portable, each by the name that the engine gives it. */
export interface ColumnTypes {
  readonly int: string;
  readonly varchar: string;
  readonly text: string;
  readonly uuid: string;
}

/** The column types of the engine that a migration runs on, so that one migration serves every engine. */
export const columnTypes = (queryRunner: QueryRunner): ColumnTypes => {
  const { driver } = queryRunner.connection;
  return {
    int: driver.normalizeType({ type: 'int' }),
    varchar: driver.normalizeType({ type: 'varchar' }),
    text: driver.normalizeType({ type: 'text' }),
    uuid: driver.normalizeType({ type: 'uuid' }),
  };
};
