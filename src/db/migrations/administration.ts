import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { type ColumnTypes, columnTypes } from './column-types';

/** What admins work with before and beside what is published: drafts, the trail, remembered answers, API keys. */
export class Administration1795327200000 implements MigrationInterface {
  readonly name = 'Administration1795327200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const types = columnTypes(queryRunner);
    for (const table of tables) await queryRunner.createTable(table(types));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const types = columnTypes(queryRunner);
    for (const table of tables.toReversed()) await queryRunner.dropTable(table(types));
  }
}

const draftVersionTable = ({ int, varchar, text }: ColumnTypes): Table => {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'draft_version_primary' };
  return new Table({
    name: 'draft_version',
    columns: [
      { name: 'kind', type: varchar, length: '40', ...primary },
      { name: 'key', type: varchar, length: '200', ...primary },
      { name: 'version', type: int, ...primary },
      { name: 'organization', type: varchar, length: '200' },
      { name: 'content', type: text },
      { name: 'changed_at', type: varchar, length: '24' },
      { name: 'changed_by', type: varchar, length: '255' },
    ],
  });
};

const draftTable = ({ int, varchar }: ColumnTypes): Table => {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'draft_primary' };
  const version = ['kind', 'key', 'version'];
  return new Table({
    name: 'draft',
    columns: [
      { name: 'kind', type: varchar, length: '40', ...primary },
      { name: 'key', type: varchar, length: '200', ...primary },
      { name: 'version', type: int },
    ],
    foreignKeys: [
      {
        name: 'draft_at_version',
        columnNames: version,
        referencedTableName: 'draft_version',
        referencedColumnNames: version,
      },
    ],
  });
};

const draftSharingTable = ({ varchar }: ColumnTypes): Table =>
  new Table({
    name: 'draft_sharing',
    columns: [
      {
        name: 'ladder',
        type: varchar,
        length: '200',
        isPrimary: true,
        primaryKeyConstraintName: 'draft_sharing_primary',
      },
      { name: 'access', type: varchar, length: '10' },
    ],
  });

const auditEventTable = ({ int, varchar, text }: ColumnTypes): Table =>
  new Table({
    name: 'audit_event',
    columns: [
      { name: 'sequence', type: int, isPrimary: true, primaryKeyConstraintName: 'audit_event_primary' },
      { name: 'at', type: varchar, length: '24' },
      { name: 'actor_kind', type: varchar, length: '20' },
      { name: 'actor_subject', type: varchar, length: '255' },
      { name: 'action', type: varchar, length: '40' },
      { name: 'organization', type: varchar, length: '200', isNullable: true },
      { name: 'subject_kind', type: varchar, length: '40' },
      { name: 'subject_key', type: varchar, length: '200' },
      { name: 'differences', type: text },
      { name: 'request_id', type: varchar, length: '200' },
      { name: 'previous_hash', type: varchar, length: '64' },
      { name: 'hash', type: varchar, length: '64' },
    ],
    checks: [{ name: 'audit_event_counted', columnNames: [], expression: '"sequence" > 0' }],
    indices: [
      { name: 'audit_event_of_organization', columnNames: ['organization', 'sequence'] },
      { name: 'audit_event_on_subject', columnNames: ['subject_kind', 'subject_key', 'sequence'] },
      { name: 'audit_event_by_actor', columnNames: ['actor_subject', 'sequence'] },
    ],
  });

const idempotencyAnswerTable = ({ varchar, text }: ColumnTypes): Table => {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'idempotency_answer_primary' };
  return new Table({
    name: 'idempotency_answer',
    columns: [
      { name: 'subject', type: varchar, length: '255', ...primary },
      { name: 'action', type: varchar, length: '40', ...primary },
      { name: 'key', type: varchar, length: '200', ...primary },
      { name: 'answer', type: text },
      { name: 'answered_at', type: varchar, length: '24' },
    ],
  });
};

const apiKeyTable = ({ varchar, text }: ColumnTypes): Table =>
  new Table({
    name: 'api_key',
    columns: [
      { name: 'id', type: varchar, length: '36', isPrimary: true, primaryKeyConstraintName: 'api_key_primary' },
      { name: 'hash', type: varchar, length: '64' },
      { name: 'organization', type: varchar, length: '200' },
      { name: 'name', type: text },
      { name: 'roles', type: text },
      { name: 'created_at', type: varchar, length: '24' },
      { name: 'created_by', type: varchar, length: '255' },
      { name: 'expires_at', type: varchar, length: '24' },
      { name: 'revoked_at', type: varchar, length: '24', isNullable: true },
      { name: 'last_used_at', type: varchar, length: '24', isNullable: true },
    ],
    uniques: [{ name: 'api_key_secret', columnNames: ['hash'] }],
    indices: [{ name: 'api_key_of_organization', columnNames: ['organization'] }],
  });

/** In the order in which they can be made. */
const tables = [draftVersionTable, draftTable, draftSharingTable, auditEventTable, idempotencyAnswerTable, apiKeyTable];
