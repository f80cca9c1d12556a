import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { type ColumnTypes, columnTypes } from './column-types';

/** People as their employers tell of them, what they do and hold, their plans, and what is left of those erased. */
export class People1795338000000 implements MigrationInterface {
  readonly name = 'People1795338000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const types = columnTypes(queryRunner);
    for (const table of tables) await queryRunner.createTable(table(types));
    if (queryRunner.connection.options.type === 'postgres') await keepNoStatistics(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const types = columnTypes(queryRunner);
    for (const table of tables.toReversed()) await queryRunner.dropTable(table(types));
  }
}

const personTable = ({ varchar, text, byCodeUnit }: ColumnTypes): Table =>
  new Table({
    name: 'person',
    columns: [
      { ...idOf('person'), type: varchar },
      { name: 'organization', type: varchar, length: '200' },
      { name: 'external_id', type: varchar, length: '64', ...byCodeUnit },
      { name: 'unit', type: varchar, length: '64', isNullable: true },
      { name: 'complete', type: text },
      { name: 'first_told_at', type: varchar, length: '24' },
      { name: 'imported_in', type: varchar, length: '64', isNullable: true },
    ],
    uniques: [{ name: 'person_of_employer', columnNames: ['organization', 'external_id'] }],
    indices: [{ name: 'person_in_unit', columnNames: ['organization', 'unit'] }],
  });

const employmentTable = ({ int, varchar, text }: ColumnTypes): Table =>
  new Table({
    name: 'person_employment',
    columns: [
      { ...idOf('person_employment'), type: varchar },
      { name: 'person', type: varchar, length: '36' },
      { name: 'organization', type: varchar, length: '200' },
      { name: 'label', type: text },
      { name: 'form', type: varchar, length: '20' },
      { name: 'first_day', type: varchar, length: '10' },
      { name: 'last_day', type: varchar, length: '10', isNullable: true },
      { name: 'percent', type: int },
      { name: 'verification', type: varchar, length: '10' },
      { name: 'imported_in', type: varchar, length: '64', isNullable: true },
    ],
    indices: [{ name: 'person_employment_of', columnNames: ['person'] }],
    foreignKeys: [toPerson('person_employment')],
  });

const evidenceTable = ({ int, float, varchar }: ColumnTypes): Table =>
  new Table({
    name: 'person_evidence',
    columns: [
      { ...idOf('person_evidence'), type: varchar },
      { name: 'person', type: varchar, length: '36' },
      { name: 'kind', type: varchar, length: '20' },
      { name: 'qualification', type: varchar, length: '200', isNullable: true },
      { name: 'begun', type: varchar, length: '10', isNullable: true },
      { name: 'area', type: varchar, length: '200', isNullable: true },
      { name: 'points', type: float, isNullable: true },
      { name: 'credit_unit', type: varchar, length: '20', isNullable: true },
      { name: 'competence', type: varchar, length: '200', isNullable: true },
      { name: 'proficiency', type: int, isNullable: true },
      { name: 'issued', type: varchar, length: '10' },
      { name: 'expires', type: varchar, length: '10', isNullable: true },
      { name: 'verification', type: varchar, length: '10' },
      { name: 'source_kind', type: varchar, length: '30' },
      { name: 'source_validated', type: varchar, length: '200', isNullable: true },
      { name: 'imported_in', type: varchar, length: '64', isNullable: true },
    ],
    indices: [{ name: 'person_evidence_of', columnNames: ['person'] }],
    foreignKeys: [toPerson('person_evidence')],
  });

const assignmentTable = ({ varchar }: ColumnTypes): Table =>
  new Table({
    name: 'person_assignment',
    columns: [
      { ...idOf('person_assignment'), type: varchar },
      { name: 'person', type: varchar, length: '36' },
      { name: 'organization', type: varchar, length: '200' },
      { name: 'scale', type: varchar, length: '200' },
      { name: 'level', type: varchar, length: '200' },
      { name: 'role', type: varchar, length: '200' },
      { name: 'first_day', type: varchar, length: '10' },
      { name: 'last_day', type: varchar, length: '10', isNullable: true },
      { name: 'imported_in', type: varchar, length: '64', isNullable: true },
    ],
    indices: [{ name: 'person_assignment_of', columnNames: ['person'] }],
    foreignKeys: [toPerson('person_assignment')],
  });

const developmentPlanTable = ({ int, varchar, text, boolean }: ColumnTypes): Table =>
  new Table({
    name: 'development_plan',
    columns: [
      { ...idOf('development_plan'), type: varchar },
      { name: 'version', type: int, isPrimary: true, primaryKeyConstraintName: 'development_plan_primary' },
      { name: 'person', type: varchar, length: '36' },
      { name: 'ladder', type: varchar, length: '200' },
      { name: 'step', type: varchar, length: '200' },
      { name: 'actions', type: text },
      { name: 'is_cancelled', type: boolean },
      { name: 'agreed_by_employee_at', type: varchar, length: '24', isNullable: true },
      { name: 'agreed_by_manager_at', type: varchar, length: '24', isNullable: true },
      { name: 'saved_at', type: varchar, length: '24' },
    ],
    uniques: [{ name: 'development_plan_of', columnNames: ['person', 'version'] }],
    foreignKeys: [toPerson('development_plan')],
  });

const erasedFigureTable = ({ int, varchar }: ColumnTypes): Table => {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'erased_figure_primary' };
  return new Table({
    name: 'erased_figure',
    columns: [
      { name: 'organization', type: varchar, length: '200', ...primary },
      { name: 'year', type: int, ...primary },
      { name: 'kind', type: varchar, length: '20', ...primary },
      { name: 'slug', type: varchar, length: '401', ...primary },
      { name: 'people', type: int },
    ],
  });
};

const idOf = (table: string): Omit<TableColumnOptions, 'type'> => ({
  name: 'id',
  length: '36',
  isPrimary: true,
  primaryKeyConstraintName: `${table}_primary`,
});

const toPerson = (table: string) => ({
  name: `${table}_person`,
  columnNames: ['person'],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
});

/** In the order in which they can be made. */
const tables = [personTable, employmentTable, evidenceTable, assignmentTable, developmentPlanTable, erasedFigureTable];

/**
 * Columns that say something of people. PostgreSQL copies the commonest values of a column into its statistics, where
 * they would outlive the people's rows; the ids that join the tables stay counted, so that queries are planned well.
 */
const personalColumns = {
  person: ['external_id', 'unit', 'complete', 'first_told_at'],
  person_employment: ['organization', 'label', 'form', 'first_day', 'last_day', 'percent', 'verification'],
  person_evidence: [
    ...['kind', 'qualification', 'begun', 'area', 'points', 'credit_unit', 'competence', 'proficiency'],
    ...['issued', 'expires', 'verification', 'source_kind', 'source_validated'],
  ],
  person_assignment: ['organization', 'scale', 'level', 'role', 'first_day', 'last_day'],
  development_plan: [
    ...['ladder', 'step', 'actions', 'is_cancelled', 'agreed_by_employee_at', 'agreed_by_manager_at', 'saved_at'],
  ],
};

const keepNoStatistics = async (queryRunner: QueryRunner): Promise<void> => {
  for (const [table, columns] of Object.entries(personalColumns)) {
    const changes = columns.map((column) => `ALTER COLUMN "${column}" SET STATISTICS 0`);
    await queryRunner.query(`ALTER TABLE "${table}" ${changes.join(', ')}`);
  }
};
