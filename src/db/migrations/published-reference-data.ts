import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes } from './column-types';

/** The log of releases and of what each published. */
export class PublishedReferenceData1795305600000 implements MigrationInterface {
  // TypeORM stores this name and reads the order of migrations from its last 13 digits.
  readonly name = 'PublishedReferenceData1795305600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(releaseTable(queryRunner));
    await queryRunner.createTable(publicationTable(queryRunner));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('publication');
    await queryRunner.dropTable('release');
  }
}

const releaseTable = (queryRunner: QueryRunner): Table => {
  const { int, varchar, text } = columnTypes(queryRunner);
  return new Table({
    name: 'release',
    columns: [
      { name: 'number', type: int, isPrimary: true, primaryKeyConstraintName: 'release_primary' },
      { name: 'published_at', type: varchar, length: '24' },
      { name: 'digest', type: varchar, length: '64' },
      { name: 'note', type: text },
    ],
  });
};

const publicationTable = (queryRunner: QueryRunner): Table => {
  const { int, varchar, text, uuid } = columnTypes(queryRunner);
  return new Table({
    name: 'publication',
    columns: [
      { name: 'id', type: uuid, isPrimary: true, primaryKeyConstraintName: 'publication_primary' },
      { name: 'kind', type: varchar, length: '40' },
      { name: 'key', type: varchar, length: '200' },
      { name: 'version', type: int },
      { name: 'content', type: text },
      { name: 'content_hash', type: varchar, length: '64' },
      { name: 'released_in', type: int },
      { name: 'retired_in', type: int, isNullable: true },
    ],
    uniques: [{ name: 'publication_version', columnNames: ['kind', 'key', 'version'] }],
    checks: [{ name: 'publication_lifetime', columnNames: [], expression: '"retired_in" > "released_in"' }],
    foreignKeys: [
      { name: 'publication_released_in', ...toRelease('released_in') },
      { name: 'publication_retired_in', ...toRelease('retired_in') },
    ],
  });
};

const toRelease = (column: string) => ({
  columnNames: [column],
  referencedTableName: 'release',
  referencedColumnNames: ['number'],
});
