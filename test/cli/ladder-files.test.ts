import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLadderFile } from '../../src/files/ladder/ladder-file';
import { writeLadderFile } from '../../src/files/ladder/write-ladder-file';
import type { CommandLine } from '../support/command';
import { runSql } from '../support/database';
import { valueOf } from '../support/fault-lines';
import { seedFiles } from '../support/seed-files';
import { seededCommandLine } from '../support/seeded-command';

let trappa: CommandLine;
beforeAll(async () => {
  trappa = await seededCommandLine();
});
afterAll(() => trappa.remove());

const SLUG = 'malmo-kompetensnivaer-barnskotare';
const OTHER = 'linkoping-fritidsledare';
const path = (name: string): string => join(trappa.folder, name);

/** What a seed is, written as an export writes it. */
const seed = (slug: string): string => {
  const [, text = ''] = seedFiles('ladders').find(([name]) => name === `${slug}.yaml`) ?? [];
  return writeLadderFile(valueOf(readLadderFile(text, slug)));
};

/** A file of its own with the text. */
const fileOf = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};

const openDrafts = () => runSql(trappa.url, 'SELECT key, version FROM draft ORDER BY key');

const events = () => runSql(trappa.url, "SELECT 1 FROM audit_event WHERE action = 'IMPORT_LADDER'");

const discardDrafts = () => runSql(trappa.url, 'DELETE FROM draft');

describe('trappa export', () => {
  it('prints a ladder as its file and nothing else', async () => {
    const { status, output, errors } = await trappa.run(['export', SLUG], { LOG_LEVEL: 'trace' });
    expect([status, errors]).toEqual([0, '']);
    expect(output).toBe(seed(SLUG));
  });

  it('writes it to a file, and over one that exists only when told to', async () => {
    const file = path('en.yaml');
    expect((await trappa.run(['export', SLUG, '--output', file])).output).toBe(`Skrev ${file}.\n`);
    writeFileSync(file, 'mitt');
    const refused = await trappa.run(['export', SLUG, '--output', file]);
    expect([refused.status, refused.errors]).toEqual([
      1,
      `${file}: filen finns redan. Lägg till --force för att skriva över den.\n`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe('mitt');
    await trappa.run(['export', SLUG, '--output', file, '--force']);
    expect(readFileSync(file, 'utf8')).toBe(seed(SLUG));
  });

  it('writes every ladder to a folder, or none', async () => {
    const folder = path('alla');
    mkdirSync(folder);
    // The newest revision of each: a further one of the same ladder has its number at the end of its name.
    const names = seedFiles('ladders').flatMap(([name]) => (/-\d+\.yaml$/u.test(name) ? [] : [name]));
    const { output } = await trappa.run(['export', '--all', folder]);
    expect(output).toBe(`Skrev ${names.length} filer till ${folder}.\n`);
    expect(readdirSync(folder)).toEqual(names);
    expect(readFileSync(join(folder, `${SLUG}.yaml`), 'utf8')).toBe(seed(SLUG));

    const other = path('nagra');
    mkdirSync(other);
    writeFileSync(join(other, `${SLUG}.yaml`), '');
    expect((await trappa.run(['export', '--all', other, '--language', 'en'])).errors).toBe(
      `${join(other, `${SLUG}.yaml`)}: the file exists already. Add --force to write over it.\n`,
    );
    expect(readdirSync(other)).toHaveLength(1);
  });

  it.each<[string, string[], string]>([
    ['an unknown ladder', ['ingen'], 'ingen: det finns ingen sådan trappa.\n'],
    ['an unknown revision', [SLUG, '--revision', '7'], `${SLUG}: det finns ingen revision 7.\n`],
    ['a draft that is not there', [SLUG, '--draft'], `${SLUG}: det finns inget utkast.\n`],
    ['a folder that is not there', [SLUG, '--output', 'ingen/a.yaml'], 'ingen: mappen finns inte.\n'],
    ['neither a ladder nor --all', [], 'Ange en trappas kortnamn, eller --all och en mapp.\n'],
  ])('tells of %s', async (_, words, message) => {
    const { status, output, errors } = await trappa.run(['export', ...words]);
    expect([status, output, errors]).toEqual([1, '', message]);
  });

  it('makes no database', async () => {
    const file = path('ny.sqlite');
    expect((await trappa.run(['export', SLUG], { DATABASE_URL: `sqlite:${file}` })).status).toBe(1);
    expect(existsSync(file)).toBe(false);
  });
});

describe('trappa import', () => {
  afterEach(discardDrafts);

  const changed = seed(SLUG).replace('field: förskola', 'field: fritidshem');

  it('tells what a file would change, then changes it, then has nothing to change', async () => {
    const file = fileOf('andrad.yaml', changed);
    const tried = await trappa.run(['import', file, '--dry-run']);
    expect(tried.status).toBe(0);
    expect(tried.output).toMatch(
      /andrad\.yaml: malmo-kompetensnivaer-barnskotare: nytt utkast till revision 2\.\n {4}Verksamhetsområdet .*fritidshem.*\n/u,
    );
    expect(tried.output).toMatch(
      /Det skulle ge 0 nya trappor, 1 nytt utkast, 0 ändrade utkast, 0 oförändrade\. Ingenting är importerat\.\n$/u,
    );
    expect(await openDrafts()).toEqual([]);

    const done = await trappa.run(['import', file]);
    expect(done.output).toMatch(/Importerat: 0 nya trappor, 1 nytt utkast.* Ingenting är publicerat\.\n$/u);
    expect(await openDrafts()).toMatchObject([{ key: SLUG }]);
    const { output: draft } = await trappa.run(['export', SLUG, '--draft']);
    expect(draft).toContain('field: fritidshem');
    expect((await trappa.run(['export', SLUG])).output).toBe(seed(SLUG));

    const again = await trappa.run(['import', fileOf('utkast.yaml', draft), '--language', 'en']);
    expect(again.output).toMatch(/utkast\.yaml: malmo-kompetensnivaer-barnskotare: unchanged\.\n/u);
  });

  it('imports all files or none, and leaves an event for each that changed something', async () => {
    const before = (await events()).length;
    const files = [
      fileOf('a.yaml', changed),
      fileOf('b.yaml', seed(OTHER).replace(OTHER, 'ny-trappa')),
      fileOf('c.yaml', seed('yrkesresan')),
    ];
    const broken = fileOf(
      'd.yaml',
      seed(OTHER).replace('organization: ', 'basedOn: { slug: ingen, revision: 1 }\norganization: '),
    );
    const refused = await trappa.run(['import', ...files, broken]);
    expect([refused.status, refused.output]).toEqual([1, '']);
    expect(refused.errors).toMatch(
      /^.*d\.yaml:\d+:1: fel INVALID_VALUE: .*inte är publicerad här\.\nIngenting importerades\./u,
    );
    expect([await openDrafts(), (await events()).length]).toEqual([[], before]);

    const { status, output } = await trappa.run(['import', ...files]);
    expect(status).toBe(0);
    expect(output).toMatch(/Importerat: 1 ny trappa, 1 nytt utkast, 0 ändrade utkast, 1 oförändrad\./u);
    expect(await openDrafts()).toMatchObject([{ key: SLUG }, { key: 'ny-trappa' }]);
    expect((await events()).length).toBe(before + 2);
    expect((await trappa.run(['audit', 'verify'])).status).toBe(0);
  });

  it('prints every finding at its line, and imports all the same', async () => {
    const file = fileOf('fynd.yaml', seed(SLUG).replace('role: barnskotare', 'role: trollkarl'));
    const { status, output } = await trappa.run(['import', file]);
    expect(status).toBe(0);
    expect(output).toMatch(/fynd\.yaml:\d+:\d+: fel UNKNOWN_ROLE: /u);
    expect(await openDrafts()).toHaveLength(1);
  });

  it('tells every fault of every file at its line, and of files that are not there', async () => {
    const file = fileOf('fel.yaml', seed(SLUG).replace('EARNED', 'EARN'));
    const { status, errors } = await trappa.run(['import', file, path('ingen.yaml'), trappa.folder]);
    expect(status).toBe(1);
    expect(errors).toMatch(/fel\.yaml:\d+:\d+: fel: .*EARN.*\n {4}Väntat: .*EARNED/u);
    expect(errors).toMatch(/ingen\.yaml:1:1: fel: Filen finns inte\./u);
    expect(errors).toMatch(/:1:1: fel: Det är en mapp, ingen fil\./u);
    expect(errors).toMatch(/\nIngenting importerades\./u);
  });

  it('refuses the same ladder twice, and the file of another owner', async () => {
    const file = fileOf('en-gang.yaml', changed);
    const twice = await trappa.run(['import', file, fileOf('till.yaml', changed)]);
    expect([twice.status, twice.errors]).toEqual([1, expect.stringMatching(/till\.yaml:1:1: fel DUPLICATE_PART: /u)]);
    const other = await trappa.run(['import', file, '--organization', '1480', '--language', 'en']);
    expect([other.status, other.errors]).toEqual([
      1,
      expect.stringMatching(/en-gang\.yaml:1:1: error ALREADY_EXISTS: /u),
    ]);
    expect(await openDrafts()).toEqual([]);
  });

  it('brings what was exported from one installation to another', async () => {
    const environment = { DATABASE_URL: `sqlite:${path('annan.sqlite')}` };
    const folder = path('flytt');
    mkdirSync(folder);
    await trappa.run(['export', '--all', folder]);
    await trappa.run(['migrate'], environment);
    await trappa.run(['seed', join('seeds', 'organizations')], environment);
    const files = readdirSync(folder).map((name) => join(folder, name));
    const { status, output, errors } = await trappa.run(['import', ...files], environment);
    expect([status, errors]).toEqual([0, '']);
    expect(output).toMatch(new RegExp(`Importerat: ${files.length} nya trappor, `, 'u'));
  });
});
