import { mkdir } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { applySettings, readerSettings, writerSettings } from '../../../src/db/sqlite/settings';
import { createTestDatabase, runSql, type TestDatabase } from '../../support/database';

/** A connection in memory on which one pragma is 0 and stays so, without a word, as in a SQLite built without it. */
class DeafTo extends DataSource {
  constructor(private readonly pragma: string) {
    super({ type: 'sqlite', database: ':memory:' });
  }

  override query<Result>(statement: string): Promise<Result> {
    const sets = statement.startsWith(`PRAGMA ${this.pragma} = `);
    return super.query<Result>(sets ? `PRAGMA ${this.pragma} = 0` : statement);
  }
}

describe('The settings of SQLite', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
  });
  afterEach(() => database.remove());

  it('are a log written ahead, full synchronisation, foreign keys, patience and no trace of what is deleted, and a reader that cannot write', async () => {
    const statements: string[] = [];

    await database.open({ onStatement: (statement) => statements.push(statement) });

    const settings = ['PRAGMA busy_timeout = 5000', 'PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON'];
    const set = statements.filter((statement) => statement.includes(' = '));
    expect(set).toEqual([
      ...[...settings, 'PRAGMA secure_delete = ON', 'PRAGMA journal_mode = WAL'],
      ...[...settings, 'PRAGMA journal_mode = WAL', 'PRAGMA query_only = ON'],
    ]);
    expect(await runSql(database.url, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it.each([
    ['writes', writerSettings],
    ['reads', readerSettings],
  ])('are read back on the connection that %s: one that SQLite does not take is an error', async (_, settings) => {
    const inMemory = await new DataSource({ type: 'sqlite', database: ':memory:' }).initialize();

    await expect(applySettings(inMemory, settings)).rejects.toThrow(
      'SQLite did not accept PRAGMA journal_mode = WAL: it reports memory.',
    );

    await inMemory.destroy();
  });

  it.each(['synchronous', 'foreign_keys', 'busy_timeout', 'secure_delete'])(
    'are not passed when %s stays as it is',
    async (pragma) => {
      const deaf = new DeafTo(pragma);
      await deaf.initialize();

      await expect(applySettings(deaf, writerSettings)).rejects.toThrow(`SQLite did not accept PRAGMA ${pragma} = `);

      await deaf.destroy();
    },
  );

  it('must be taken before a database opens', async () => {
    const path = database.url.slice('sqlite:'.length);
    // Where the log belongs stands something else, so that SQLite cannot write ahead.
    await mkdir(`${path}-wal`, { recursive: true });

    await expect(database.open()).rejects.toThrow(`DATABASE_URL: cannot use ${path}: `);
  });
});
