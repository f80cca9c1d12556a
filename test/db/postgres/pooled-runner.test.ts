import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Engine } from '../../../src/db/engine';
import { openEngine } from '../../../src/db/open-engine';
import { ReleaseRow } from '../../../src/db/rows/release-row';
import { createTestDatabase, runSql, type TestDatabase } from '../../support/database';

const ignore = (): void => undefined;

const insert = (manager: EntityManager, number: number) =>
  manager.insert(ReleaseRow, { number, publishedAt: '', digest: '', note: '' });

/** The connection that the transaction runs on. */
const connectionOf = async ({ queryRunner }: EntityManager): Promise<Client> => {
  const connection: unknown = await queryRunner?.connect();
  if (connection instanceof Client) return connection;
  throw new Error('The transaction has no connection of its own.');
};

/** The next statement on the connection fails without reaching the server. */
const failNext = (connection: Client): void => {
  const query = (): Promise<never> => {
    Reflect.deleteProperty(connection, 'query');
    return Promise.reject(new Error('the statement was lost'));
  };
  Object.assign(connection, { query });
};

describe('A connection to PostgreSQL', () => {
  let database: TestDatabase;
  let engine: Engine;
  beforeAll(async () => {
    database = await createTestDatabase('postgres');
  });
  beforeEach(async () => {
    await database.openMigrated();
    const log = { debug: ignore, info: ignore, warn: ignore };
    engine = await openEngine({ url: database.url, poolSize: 1, log, onStatement: ignore });
  });
  afterEach(async () => {
    await engine.close();
    await database.empty();
  });
  afterAll(() => database.remove());

  const numbersWritten = () => runSql(database.url, 'SELECT number FROM release ORDER BY number');

  it('is not used again when it could not be rolled back, so that nothing is left for the next to commit', async () => {
    const failing = engine.writeTransaction(async (manager) => {
      await insert(manager, 1);
      failNext(await connectionOf(manager));
      throw new Error('the work failed');
    });

    await expect(failing).rejects.toThrow('the work failed');
    await engine.writeTransaction((manager) => insert(manager, 2));
    expect(await numbersWritten()).toEqual([{ number: 2 }]);
  });

  it('is used again when it was rolled back', async () => {
    const used: Client[] = [];
    const failing = engine.writeTransaction(async (manager) => {
      used.push(await connectionOf(manager));
      throw new Error('the work failed');
    });

    await expect(failing).rejects.toThrow('the work failed');
    await engine.writeTransaction(async (manager) => used.push(await connectionOf(manager)));
    expect(used[1]).toBe(used[0]);
  });

  it('is replaced when the server ends it within a transaction', async () => {
    const failing = engine.writeTransaction(async (manager) => {
      await insert(manager, 1);
      await manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });

    await expect(failing).rejects.toThrow(/terminat/iu);
    await engine.writeTransaction((manager) => insert(manager, 2));
    expect(await numbersWritten()).toEqual([{ number: 2 }]);
  });
});
