import { randomUUID } from 'node:crypto';
import type { QueryFailedError } from 'typeorm';
import { PublicationRow } from '../../../src/db/rows/publication-row';
import type { Engine } from '../../../src/db/engine';
import { openSqliteEngine } from '../../../src/db/sqlite/sqlite-engine';
import { createTestDatabase, runSql, type TestDatabase } from '../../support/database';

const ignore = (): void => undefined;
const orphan = {
  id: randomUUID(),
  kind: 'roles',
  key: 'rektor',
  version: 1,
  content: {},
  contentHash: '',
  releasedIn: 7,
};

describe('The engine on SQLite', () => {
  let database: TestDatabase;
  let engine: Engine;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
    await database.openMigrated();
    engine = await openSqliteEngine({
      address: { engine: 'sqlite', path: database.url.slice('sqlite:'.length) },
      log: { debug: ignore, info: ignore, warn: ignore },
      onStatement: ignore,
    });
  });
  afterEach(async () => {
    await engine.close();
    await database.remove();
  });

  it('enforces foreign keys', async () => {
    const write = engine.writeTransaction((manager) => manager.insert(PublicationRow, orphan));

    await expect(write).rejects.toThrow('FOREIGN KEY constraint failed');
  });

  it('lets a schema change break references on its way, but not leave them broken', async () => {
    const breaking = engine.schemaTransaction((manager) => manager.insert(PublicationRow, orphan));
    await expect(breaking).rejects.toThrow('refer to rows that do not exist, in publication');

    await engine.schemaTransaction(async (manager) => {
      await manager.insert(PublicationRow, orphan);
      await manager.delete(PublicationRow, { id: orphan.id });
    });

    expect(await runSql(database.url, 'SELECT * FROM publication')).toEqual([]);
    const write = engine.writeTransaction((manager) => manager.insert(PublicationRow, orphan));
    await expect(write).rejects.toThrow('FOREIGN KEY constraint failed');
  });

  it('lets a reader write nothing', async () => {
    const write = engine.readTransaction((manager) => manager.delete(PublicationRow, { key: 'rektor' }));

    await expect(write).rejects.toThrow('readonly');
  });

  it('tells nothing of the values of a statement that cannot be prepared in the stack of the error', async () => {
    const value = 'a-value-to-look-for';
    const read = engine.readTransaction((manager) => manager.query('SELECT * FROM nowhere WHERE key = ?', [value]));

    const { driverError } = (await read.catch((error: unknown) => error)) as QueryFailedError;

    expect(driverError.stack).toContain('no such table: nowhere');
    expect(driverError.stack).not.toContain(value);
  });
});
