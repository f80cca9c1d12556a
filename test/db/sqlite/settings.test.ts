import { DataSource } from 'typeorm';
import { applySettings, readerSettings, writerSettings } from '../../../src/db/sqlite/settings';
import { createTestDatabase, runSql, type TestDatabase } from '../../support/database';

describe('The settings of SQLite', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
  });
  afterEach(() => database.remove());

  it('are a log written ahead, full synchronisation, foreign keys and patience, and a reader that cannot write', async () => {
    const statements: string[] = [];

    await database.open({ onStatement: (statement) => statements.push(statement) });

    const durable = ['PRAGMA busy_timeout = 5000', 'PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON'];
    const set = statements.filter((statement) => statement.includes(' = '));
    expect(set).toEqual([...durable, 'PRAGMA journal_mode = WAL', ...durable, 'PRAGMA query_only = ON']);
    expect(await runSql(database.url, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it('are read back: one that SQLite does not take is an error that names it', async () => {
    const inMemory = await new DataSource({ type: 'sqlite', database: ':memory:' }).initialize();

    await applySettings(inMemory, readerSettings);
    await expect(applySettings(inMemory, writerSettings)).rejects.toThrow(
      'SQLite did not accept PRAGMA journal_mode = WAL: it reports memory.',
    );

    await inMemory.destroy();
  });
});
