import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { Database as Connection } from 'sqlite3';
import { createTestDatabase, describeOnEachEngine, runSql } from '../support/database';
import { type MarkedPerson, markedPerson, recordMarked } from '../support/erasure/marked-person';
import { changeDraft } from '../support/units';

const TIMES = 5;

/** The employments of the person, told in as many words as rows need to be moved. */
const told = ({ person, employments, mark }: MarkedPerson, turn: number) =>
  employments.map((fact) => ({
    person: person.id,
    fact: { ...fact, label: `${mark}${'x'.repeat((turn * 37) % 80)}` },
  }));

describeOnEachEngine('Shredding', (database) => {
  it('keeps nobody from their work, and keeps all that was not deleted', async () => {
    const one = await database().openMigrated();
    const other = await database().open();
    const marked = markedPerson('1280');
    await one.write((stores) => recordMarked(stores, marked));

    const work = Array.from({ length: TIMES }, async (_, turn) => {
      await Promise.all([one.shred(), other.shred()]);
      for (const instance of [one, other]) {
        await instance.write((stores) => changeDraft(stores, `utkast-${turn}`, `enhet ${turn}`));
        await instance.read(({ people }) => people.findByIds([marked.person.id]));
      }
    });
    await Promise.all(work);

    const { totalCount } = await one.stores.audit.list({ subjectKind: 'ladders' }, 1);
    expect(totalCount).toBe(2 * TIMES);
    expect(await other.stores.people.findByIds([marked.person.id])).toEqual([marked.person]);
  });

  it('can be asked for by many at once', async () => {
    const instance = await database().openMigrated();
    const results = await Promise.all(Array.from({ length: 20 }, () => instance.shred()));
    expect(new Set(results).size).toBeLessThanOrEqual(2);
  });
});

describe('Shredding a SQLite file', () => {
  // SQLite alone zeroes what is deleted, but not all copies that it has made of it: some of a thousand people are left.
  it('leaves nothing of many people, however their rows have been moved about', async () => {
    const database = await createTestDatabase('sqlite');
    const instance = await database.openMigrated();
    const marked: MarkedPerson[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      const more = Array.from({ length: 100 }, () => markedPerson('1280'));
      marked.push(...more);
      await instance.write(async ({ people }) => {
        await people.savePeople(
          more.map(({ person }) => person),
          { instant: '2026-03-01T08:00:00.000Z' },
        );
        const retold = [...more, ...marked.filter((_, index) => index % 17 === turn % 17)];
        await people.saveFacts(
          'employments',
          retold.flatMap((one) => told(one, turn)),
        );
      });
    }
    const erased = marked.filter((_, index) => index % 3 === 0);
    await instance.write(({ people }) => people.erase(erased.map(({ person }) => person.id)));

    await instance.shred();

    const directory = dirname(database.url.slice('sqlite:'.length));
    const bytes = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));
    expect(erased.filter(({ mark }) => bytes.some((text) => text.includes(mark)))).toEqual([]);
    await database.remove();
  });

  it('tells when another process still reads what was there', async () => {
    const database = await createTestDatabase('sqlite');
    const instance = await database.openMigrated();
    const path = database.url.slice('sqlite:'.length);
    const reader = await new Promise<Connection>((resolve, reject) => {
      const connection = new Connection(path, (error) => (error ? reject(error) : resolve(connection)));
    });
    const run = (statement: string): Promise<void> =>
      new Promise((resolve, reject) => {
        reader.all(statement, (error) => (error ? reject(error) : resolve()));
      });
    await run('BEGIN');
    await run('SELECT * FROM "person"');

    const { left } = await instance.shred();
    expect(left.map(({ en }) => en)).toEqual([expect.stringContaining('write-ahead log')]);

    await run('COMMIT');
    expect(await instance.shred()).toEqual({ left: [] });
    await new Promise((resolve) => reader.close(resolve));
    await database.remove();
  }, 20_000);
});

describe('Shredding on PostgreSQL', () => {
  it('tells what the server keeps by its settings', async () => {
    const database = await createTestDatabase('postgres');
    const instance = await database.openMigrated();
    const [settings] = await runSql(database.url, `SELECT current_setting('wal_recycle') AS recycle`);
    expect(settings).toEqual({ recycle: 'on' });

    const { left } = await instance.shred();

    expect(left.map(({ en }) => en)).toEqual([
      expect.stringContaining('wal_recycle = off'),
      expect.stringContaining('log_error_verbosity = terse'),
    ]);
    await database.remove();
  });

  it('tells when a transaction goes on for which the rows are kept', async () => {
    const database = await createTestDatabase('postgres');
    const instance = await database.openMigrated();
    const reader = new Client({ connectionString: database.url });
    await reader.connect();
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await reader.query('SELECT 1');

    const { left } = await instance.shred();
    expect(left.map(({ en }) => en)[0]).toContain('A transaction that began before the erasure');

    await reader.query('COMMIT');
    expect((await instance.shred()).left.map(({ en }) => en)[0]).not.toContain('A transaction');
    await reader.end();
    await database.remove();
  }, 30_000);

  it('tells a role that may not do it what it could not do', async () => {
    const database = await createTestDatabase('postgres');
    const instance = await database.openMigrated();
    const role = `ansvarig_${Date.now()}`;
    await runSql(database.url, `CREATE ROLE ${role} LOGIN PASSWORD 'not-a-secret'`);
    const url = new URL(database.url);
    url.username = role;
    url.password = 'not-a-secret';
    const ordinary = await database.open({ url: url.href });

    const { left } = await ordinary.shred();

    expect(left.map(({ en }) => en).slice(0, 2)).toEqual([
      expect.stringContaining('person, person_employment'),
      expect.stringContaining('pg_checkpoint'),
    ]);
    await instance.close();
    await database.remove();
    await runSql(process.env.TEST_POSTGRES_URL ?? '', `DROP ROLE ${role}`);
  }, 60_000);
});
