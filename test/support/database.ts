import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { Database as SqliteConnection } from 'sqlite3';
import type { Database } from '../../src/db/database';
import { type DatabaseOptions, openDatabase } from '../../src/db/open-database';
import { scratchFolder } from './scratch';

const testEngines = ['sqlite', 'postgres'] as const;
export type TestEngine = (typeof testEngines)[number];

/** An empty database for tests. */
export interface TestDatabase {
  readonly engine: TestEngine;
  readonly url: string;
  /** Connects one more instance; the schema is not migrated. */
  readonly open: (options?: Partial<DatabaseOptions>) => Promise<Database>;
  /** Connects one more instance and migrates. */
  readonly openMigrated: (options?: Partial<DatabaseOptions>) => Promise<Database>;
  /** Closes every instance and empties the database. */
  readonly empty: () => Promise<void>;
  /** Closes every instance and removes the database. */
  readonly remove: () => Promise<void>;
}

/** Describes the same behaviour on each engine; every test begins with an empty database. */
export const describeOnEachEngine = (behaviour: string, tests: (database: () => TestDatabase) => void): void =>
  describeOnSharedDatabase(behaviour, (database) => {
    afterEach(() => database().empty());
    tests(database);
  });

/** Describes the same behaviour on each engine; the tests share one database, and find what earlier ones have left. */
export const describeOnSharedDatabase = (behaviour: string, tests: (database: () => TestDatabase) => void): void => {
  describe.each(testEngines)(`${behaviour} on %s`, (engine) => {
    let database: TestDatabase | undefined;
    beforeAll(async () => {
      database = await createTestDatabase(engine);
    });
    tests(() => {
      if (database === undefined) throw new Error('There is a database only while a test runs.');
      return database;
    });
    // After all that the tests have left to do.
    afterAll(() => database?.remove());
  });
};

/** Makes an empty database on the engine. */
export const createTestDatabase = async (engine: TestEngine): Promise<TestDatabase> => {
  const { url, empty, drop } = engine === 'sqlite' ? createFile() : await createOnServer();
  const opened: Database[] = [];
  const open = async (options: Partial<DatabaseOptions> = {}): Promise<Database> => {
    const database = await openDatabase({ ...quietly, url, ...options });
    opened.push(database);
    return database;
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  };
  return {
    engine,
    url,
    open,
    async openMigrated(options) {
      const database = await open(options);
      await database.migrate();
      return database;
    },
    async empty() {
      await closeAll();
      await empty();
    },
    async remove() {
      await closeAll();
      await drop();
    },
  };
};

/** Runs one statement behind the back of the instances, on a connection of its own, and returns its rows. */
export const runSql = (url: string, statement: string): Promise<readonly object[]> =>
  url.startsWith('sqlite:') ? runOnFile(url.slice('sqlite:'.length), statement) : runOnServer(url, statement);

const runOnServer = async (url: string, statement: string): Promise<readonly object[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
};

const runOnFile = (path: string, statement: string): Promise<readonly object[]> =>
  new Promise((resolve, reject) => {
    const connection = new SqliteConnection(path);
    connection.all<object>(statement, (error, rows) => {
      connection.close(() => (error ? reject(error) : resolve(rows)));
    });
  });

const ignore = (): void => undefined;
const quietly = {
  poolSize: 10,
  newId: randomUUID,
  log: { debug: ignore, info: ignore, warn: ignore },
};

interface Place {
  readonly url: string;
  readonly empty: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

const createFile = (): Place => {
  const directory = scratchFolder('sqlite');
  return {
    url: `sqlite:${join(directory, 'data', 'trappa.sqlite')}`,
    empty: () => rm(join(directory, 'data'), { recursive: true, force: true }),
    drop: () => rm(directory, { recursive: true }),
  };
};

const createOnServer = async (): Promise<Place> => {
  const server = process.env.TEST_POSTGRES_URL;
  if (server === undefined) throw new Error('TEST_POSTGRES_URL is not set: the global setup has not run.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    url: url.href,
    empty: async () => {
      await runOnServer(url.href, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    },
    drop: async () => {
      await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
};
