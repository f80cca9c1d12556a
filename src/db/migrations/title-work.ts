import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes } from './column-types';

/** The titles that employers import, how far each import has come, and the log of decisions on titles. */
export class TitleWork1795334400000 implements MigrationInterface {
  readonly name = 'TitleWork1795334400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const types = columnTypes(queryRunner);
    for (const table of tables) await queryRunner.createTable(table(types));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const types = columnTypes(queryRunner);
    for (const table of tables.toReversed()) await queryRunner.dropTable(table(types));
  }
}

const localTitleTable = ({ int, varchar, text }: ColumnTypes): Table => {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'local_title_primary' };
  return new Table({
    name: 'local_title',
    columns: [
      { name: 'organization', type: varchar, length: '200', ...primary },
      { name: 'key', type: varchar, length: '400', ...primary },
      { name: 'label', type: text },
      { name: 'people', type: int, isNullable: true },
      { name: 'fields', type: text },
      { name: 'aid', type: varchar, length: '6', isNullable: true },
      { name: 'imported_at', type: varchar, length: '24' },
      { name: 'vanished_at', type: varchar, length: '24', isNullable: true },
    ],
  });
};

const importProgressTable = ({ int, varchar }: ColumnTypes): Table => {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'import_progress_primary' };
  return new Table({
    name: 'import_progress',
    columns: [
      { name: 'organization', type: varchar, length: '200', ...primary },
      { name: 'key', type: varchar, length: '200', ...primary },
      { name: 'phase', type: varchar, length: '10' },
      { name: 'done', type: int },
      { name: 'total', type: int },
      { name: 'at', type: varchar, length: '24' },
    ],
    indices: [{ name: 'import_progress_age', columnNames: ['at'] }],
  });
};

const mappingDecisionTable = ({ int, varchar, text }: ColumnTypes): Table =>
  new Table({
    name: 'mapping_decision',
    columns: [
      {
        name: 'id',
        type: varchar,
        length: '36',
        isPrimary: true,
        primaryKeyConstraintName: 'mapping_decision_primary',
      },
      { name: 'organization', type: varchar, length: '200' },
      { name: 'label', type: text },
      { name: 'act', type: varchar, length: '10' },
      { name: 'standard', type: varchar, length: '200', isNullable: true },
      { name: 'match', type: varchar, length: '10', isNullable: true },
      { name: 'undoes', type: varchar, length: '36', isNullable: true },
      { name: 'reason', type: text, isNullable: true },
      { name: 'valid_from', type: varchar, length: '10', isNullable: true },
      { name: 'valid_to', type: varchar, length: '10', isNullable: true },
      { name: 'decided_by', type: varchar, length: '255' },
      { name: 'decided_at', type: varchar, length: '24' },
      { name: 'released_in', type: int },
      { name: 'position', type: int },
    ],
    uniques: [{ name: 'mapping_decision_place', columnNames: ['released_in', 'position'] }],
    foreignKeys: [
      {
        name: 'mapping_decision_released_in',
        columnNames: ['released_in'],
        referencedTableName: 'release',
        referencedColumnNames: ['number'],
      },
    ],
  });

/** In the order in which they can be made. */
const tables = [localTitleTable, importProgressTable, mappingDecisionTable];
