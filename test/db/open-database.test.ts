import { randomUUID } from 'node:crypto';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDatabase } from '../../src/db/open-database';
import { DatabaseUnusable } from '../../src/db/database-unusable';
import { referenceData } from '../support/builders/reference-data';
import { createTestDatabase, describeOnEachEngine, runSql } from '../support/database';
import { scratchFolder } from '../support/scratch';

const noon = new Date('2026-03-01T12:00:00.000Z');
const ignore = (): void => undefined;
const others = { poolSize: 2, newId: randomUUID, log: { debug: ignore, info: ignore, warn: ignore } };

/** What opening the database is refused with. */
const refusal = async (url: string, readUrl?: string): Promise<string> => {
  try {
    const database = await openDatabase({ ...others, url, readUrl });
    await database.close();
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseUnusable);
    if (error instanceof Error) return error.message;
  }
  throw new Error('It was opened.');
};

const serverUrl = (changes: Partial<URL>): string => {
  const url = new URL(process.env.TEST_POSTGRES_URL ?? '');
  return Object.assign(url, changes).href;
};

describe('Opening a database', () => {
  let directory = '';
  beforeEach(() => {
    directory = scratchFolder('open');
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  it('makes the file and the directories above it', async () => {
    const path = join(directory, 'a', 'b', 'trappa.sqlite');

    const database = await openDatabase({ ...others, url: `sqlite:${path}` });
    await database.close();

    expect((await stat(path)).isFile()).toBe(true);
  });

  it('reads sqlite:///PATH as an absolute path', async () => {
    const path = join(directory, 'trappa.sqlite');

    const database = await openDatabase({ ...others, url: `sqlite://${path}` });
    await database.close();

    expect((await stat(path)).isFile()).toBe(true);
  });

  it.each(['mysql://user:hemligt@host/database', 'trappa.sqlite', 'sqlite:', 'sqlite://relative', 'postgres://'])(
    'refuses %s, and does not repeat it',
    async (url) => {
      const message = await refusal(url);

      expect(message).toBe('DATABASE_URL: it is neither sqlite:PATH nor postgres://USER:PASSWORD@HOST:PORT/DATABASE.');
    },
  );

  it('refuses a database in memory', async () => {
    expect(await refusal('sqlite::memory:')).toContain('DATABASE_URL: a database in memory cannot be shared');
  });

  it('tells that a file is no database', async () => {
    const path = join(directory, 'trappa.sqlite');
    await writeFile(path, 'This is a letter, and longer than the header of a database. '.repeat(20));

    expect(await refusal(`sqlite:${path}`)).toBe(
      `DATABASE_URL: cannot use ${path}: the file is not a SQLite database.`,
    );
  });

  it('tells that a file cannot be opened', async () => {
    expect(await refusal(`sqlite:${directory}`)).toBe(
      `DATABASE_URL: cannot use ${directory}: the file cannot be opened.`,
    );
  });

  it('tells that a part of the path is no directory', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');

    expect(await refusal(`sqlite:${join(file, 'trappa.sqlite')}`)).toContain('a part of the path is not a directory');
  });

  it('tells that nothing answers, without the password', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    probe.close();
    await once(probe, 'close');

    const message = await refusal(`postgres://user:hemligt@127.0.0.1:${String(port)}/trappa?sslmode=disable`);

    expect(message).toBe(
      `DATABASE_URL: cannot use postgres://user@127.0.0.1:${String(port)}/trappa: nothing answers there (connection refused).`,
    );
  });

  it('tells that the password is wrong, without it', async () => {
    const message = await refusal(serverUrl({ password: 'hemligt' }));

    expect(message).toContain('the server does not accept the user and password');
    expect(message).not.toContain('hemligt');
  });

  it('tells that the server has no such database', async () => {
    expect(await refusal(serverUrl({ pathname: '/missing' }))).toContain('the server has no database of that name');
  });

  it('tells that the directory cannot be made, rather than trying for ever', async () => {
    expect(await refusal('sqlite:/proc/trappa/trappa.sqlite')).toBe(
      'DATABASE_URL: cannot use /proc/trappa/trappa.sqlite: it is not there and cannot be made.',
    );
  });

  it('makes nothing in a dry run, where what does not exist looks empty', async () => {
    const path = join(directory, 'a', 'trappa.sqlite');

    const database = await openDatabase({ ...others, url: `sqlite:${path}`, dryRun: true });
    expect(await database.pendingMigrations()).not.toEqual([]);
    expect(await database.stores.publications.latestRelease().catch(() => 'no schema')).toBe('no schema');
    await database.close();

    expect(await readdir(directory)).toEqual([]);
  });

  it('looks at what exists in a dry run', async () => {
    const url = `sqlite:${join(directory, 'trappa.sqlite')}`;
    const made = await openDatabase({ ...others, url });
    await made.migrate();
    await made.close();

    const database = await openDatabase({ ...others, url, dryRun: true });
    expect(await database.pendingMigrations()).toEqual([]);
    await database.close();
  });

  it('names the read replica when that is at fault', async () => {
    const primary = serverUrl({});
    const file = `sqlite:${join(directory, 'trappa.sqlite')}`;

    expect(await refusal(primary, serverUrl({ pathname: '/missing' }))).toMatch(/^DATABASE_READ_URL: cannot use/u);
    expect(await refusal(primary, file)).toBe('DATABASE_READ_URL: a replica is a PostgreSQL server.');
    expect(await refusal(file, primary)).toBe('DATABASE_READ_URL: SQLite has no replicas; leave it out.');
  });
});

describe('A PostgreSQL database with a read replica', () => {
  it('reads units of work from the replica, and the stores of the database from the primary', async () => {
    const [primary, replica] = [await createTestDatabase('postgres'), await createTestDatabase('postgres')];
    try {
      await replica.openMigrated();
      const database = await primary.openMigrated({ readUrl: replica.url });
      await database.stores.publications.publish(referenceData(), noon, '');

      expect(await database.read(({ publications }) => publications.latestRelease())).toBeUndefined();
      expect(await database.stores.publications.latestRelease()).toMatchObject({ number: 1 });
    } finally {
      await primary.remove();
      await replica.remove();
    }
  });
});

describeOnEachEngine('An open database', (database) => {
  it('is healthy until it is closed', async () => {
    const instance = await database().open();

    expect(await instance.isHealthy()).toBe(true);
    await instance.close();
    expect(await instance.isHealthy()).toBe(false);
  });

  it('finishes what is under way before it closes', async () => {
    const instance = await database().openMigrated();
    const writing = instance.stores.publications.publish(referenceData(), noon, '');

    await instance.close();
    await instance.close();

    expect(await writing).toMatchObject({ release: { number: 1 } });
    expect(await runSql(database().url, 'SELECT number FROM release')).toEqual([{ number: 1 }]);
  });

  it('tells of every statement, but not of its parameters', async () => {
    const statements: string[] = [];
    const instance = await database().openMigrated({ onStatement: (statement) => statements.push(statement) });
    statements.length = 0;

    await instance.stores.publications.publish(referenceData(), noon, 'a note');

    expect(statements.some((statement) => statement.startsWith('INSERT INTO "release"'))).toBe(true);
    expect(statements.join()).not.toContain('a note');
  });

  it('sends no statement that is told of while it watches', async () => {
    const statements: string[] = [];
    const instance = await database().openMigrated({ onStatement: (statement) => statements.push(statement) });
    statements.length = 0;

    const watch = await instance.watch(() => undefined);
    await watch.close();

    expect(statements).toEqual([]);
  });
});
