import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonExport } from '../../src/app/people-work/person-export';
import { referenceData } from '../support/builders/reference-data';
import { commandLine } from '../support/command';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { type MarkedPerson, markedPerson, recordMarked } from '../support/erasure/marked-person';

const trappa = commandLine();
afterAll(() => trappa.remove());

const MALMO = '1280';
const OWNER_ONLY = 0o600;

// On SQLite alone: what the commands do is tested on both engines.
describe('trappa person', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
  });
  afterEach(() => database.empty());
  afterAll(() => database.remove());

  const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    trappa.run(['person', ...words], { DATABASE_URL: database.url, ...environment });
  const of = ({ person }: MarkedPerson) => ['--organization', MALMO, '--id', person.externalId];

  const recorded = async (): Promise<MarkedPerson> => {
    const instance = await database.openMigrated();
    await instance.stores.publications.publish(referenceData(), new Date('2026-03-01T12:00:00Z'), 'test');
    const marked = markedPerson(MALMO);
    await instance.write((stores) => recordMarked(stores, marked));
    await instance.close();
    return marked;
  };

  it('hands out everything as JSON, on the standard output or in a file that only its owner may read', async () => {
    const marked = await recorded();
    const { status, output } = await run(['export', ...of(marked)]);
    expect(status).toBe(0);
    expect((JSON.parse(output) as PersonExport).person).toMatchObject(marked.person);

    const path = join(trappa.folder, 'utdrag.json');
    const written = await run(['export', ...of(marked), '--output', path, '--language', 'en']);
    expect(written).toEqual({ status: 0, output: `Wrote ${path}.\n`, errors: '' });
    expect(statSync(path).mode & 0o777).toBe(OWNER_ONLY);
    const exported = JSON.parse(readFileSync(path, 'utf8')) as PersonExport;
    expect(exported.events.map(({ action, by }) => [action, by])).toEqual([
      ['EXPORT_PERSON', 'OPERATOR'],
      ['SAVE_PLAN', 'PERSON'],
    ]);
  });

  it('erases only when it is meant, and tells what is out of reach', async () => {
    const marked = await recorded();
    const tried = await run(['erase', ...of(marked), '--dry-run', '--language', 'en']);
    const amounts = 'employments: 2, merits: 4, assignments: 1, versions of plans: 2.';
    expect(tried).toEqual({ status: 0, output: `Would erase the person with ${amounts}\n`, errors: '' });

    const done = await run(['erase', ...of(marked), '--language', 'en']);
    expect(done).toMatchObject({ status: 0, errors: '' });
    expect(done.output).toContain(`Erased the person with ${amounts}\n`);
    expect(done.output).toContain('Backups and snapshots of the file system are out of reach');

    expect(await run(['erase', ...of(marked), '--language', 'en'])).toEqual({
      status: 1,
      output: '',
      errors: 'There is no such employee that you may do this with.\n',
    });
  });

  it('destroys once more what has been erased', async () => {
    await recorded();
    const { status, output } = await run(['shred', '--language', 'en']);
    expect([status, output.split('\n')[0]]).toEqual([0, 'The database is written anew.']);
  });

  it('erases those whose time is out, once it is told how long that is', async () => {
    await recorded();
    const never = await run(['retain', '--language', 'en']);
    expect(never).toMatchObject({ status: 1, errors: expect.stringContaining('TRAPPA_RETENTION_DAYS') as string });

    const set = { TRAPPA_RETENTION_DAYS: '30' };
    const tried = await run(['retain', '--dry-run', '--language', 'en'], set);
    // The one who is recorded is employed still.
    expect(tried).toEqual({ status: 0, output: 'Would erase people: 0.\n', errors: '' });
    expect(await run(['retain'], set)).toEqual({ status: 0, output: 'Raderade personer: 0.\n', errors: '' });
  });
});
