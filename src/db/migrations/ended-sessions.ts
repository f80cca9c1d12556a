import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnTypes } from './column-types';

/** The sessions that were ended before their time. */
export class EndedSessions1795330800000 implements MigrationInterface {
  readonly name = 'EndedSessions1795330800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { varchar } = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'ended_session',
        columns: [
          {
            name: 'id',
            type: varchar,
            length: '36',
            isPrimary: true,
            primaryKeyConstraintName: 'ended_session_primary',
          },
          { name: 'expires_at', type: varchar, length: '24' },
        ],
        indices: [{ name: 'ended_session_expiry', columnNames: ['expires_at'] }],
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('ended_session');
  }
}
