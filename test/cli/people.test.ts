import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandLine } from '../support/command';
import { runSql } from '../support/database';
import { seededCommandLine } from '../support/seeded-command';

let trappa: CommandLine;
beforeAll(async () => {
  trappa = await seededCommandLine();
});
afterAll(() => trappa.remove());

/** A file of its own with the content. */
const fileOf = (name: string, content: string): string => {
  const path = join(trappa.folder, name);
  writeFileSync(path, content);
  return path;
};

const HEADING = 'person-id;enhet;befattning;anställningsform;från och med;sysselsättningsgrad\n';
const LIST = `${HEADING}m-1;e-1;;;;\nm-1;;Undersköterska;tillsvidare;2019-03-01;100\nm-2;;Qwertyzx;vikariat;2024-08-01;50\n`;

describe('trappa import-people', () => {
  const stored = () => runSql(trappa.url, 'SELECT 1 FROM person');
  const importing = (name: string, text: string, ...words: string[]) =>
    trappa.run(['import-people', fileOf(name, text), '--organization', '1480', ...words]);

  it('tells every row that cannot be used, and imports nothing', async () => {
    const { status, output, errors } = await importing('fel.csv', `${LIST}m-3;;Kock;ibland;igår;100\nm4;e 4;;;;\n`);
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(/fel\.csv: Rad 5: anställningsform: .* Väntat: /u);
    expect(errors).toMatch(/fel\.csv: Rad 5: från och med: /u);
    expect(errors).toMatch(/fel\.csv: Rad 6: enhet: /u);
    expect(errors).toMatch(/\nIngenting importerades\. Rätta listan och försök igen\.\n$/u);
    expect(errors).not.toMatch(/ibland|igår/u);
    expect(await stored()).toEqual([]);
  });

  it('takes up nothing of a list that tells who somebody is', async () => {
    const { status, errors } = await importing('namn.csv', `person-id;namn\nm-1;Ada Lovelace\n`);
    expect(status).toBe(1);
    expect(errors).not.toContain('Ada');
    const number = await importing('nummer.csv', `${LIST}m-3;;Kock 800229-1238;tillsvidare;2019-03-01;100\n`);
    expect([number.status, number.errors]).toEqual([1, expect.stringMatching(/personnummer/u)]);
    expect(number.errors).not.toContain('800229');
    expect(await stored()).toEqual([]);
  });

  it('tells what a list would come to, then imports it, then has nothing to change', async () => {
    const tried = await importing('in.csv', LIST, '--dry-run');
    expect([tried.status, tried.errors]).toEqual([0, '']);
    expect(tried.output).toMatch(/^3 rader\.\nDet skulle ge:\n {2}personer: 2 nya, 0 ändrade, /u);
    expect(tried.output).toMatch(/Ingenting är importerat\.\n$/u);
    expect(await stored()).toEqual([]);

    const done = await importing('in.csv', LIST, '--format', 'csv');
    expect(done.output).toMatch(/\nImporterat:\n {2}personer: 2 nya, .*\n {2}anställningar: 2 nya, /u);
    expect(done.output).toMatch(/titlar: 1 beslutade, 1 som ingen har beslutat om: Qwertyzx\.\n$/u);
    expect(await stored()).toHaveLength(2);

    const again = await importing('in.csv', LIST, '--language', 'en');
    expect(again.output).toMatch(/Imported:\n {2}people: 0 new, 0 changed, 2 unchanged, 0 deleted\n/u);
  });

  it('reads many rows as they come, shows how far it has come, and deletes what is missing when told to', async () => {
    const many = Array.from({ length: 6_000 }, (_, index) => `{"externalId":"n-${index}","unit":"e-1"}\n`).join('');
    const { status, output, errors } = await importing('många.ndjson', many, '--delete-missing');
    expect([status, output]).toEqual([0, expect.stringMatching(/personer: 6000 nya, .* 2 borttagna\n/u)]);
    // How often depends on how long it takes.
    expect(errors).toMatch(/^(?:Importerar personal \d+ % \(\d+\/6000\)\n)*$/u);
    const few = await importing('få.csv', LIST, '--delete-missing');
    expect([few.status, few.errors]).toEqual([1, expect.stringMatching(/ta bort 6000 av 6000 personer\./u)]);
    expect(await stored()).toHaveLength(6_000);
    expect((await importing('få.csv', LIST, '--delete-missing', '--confirm-deletions')).status).toBe(0);
    expect(await stored()).toHaveLength(2);
  });

  it('needs a file, a format that it knows, and an employer that there is', async () => {
    const missing = await trappa.run(['import-people', 'ingen.csv', '--organization', '1480']);
    expect([missing.status, missing.errors]).toEqual([
      1,
      expect.stringMatching(/^ingen\.csv:1:1: fel: Filen finns inte/u),
    ]);
    const format = await importing('in.csv', LIST, '--format', 'pdf');
    expect([format.status, format.errors]).toEqual([
      1,
      expect.stringMatching(/Allowed choices are csv, xlsx, ndjson/u),
    ]);
    const unknown = await importing('in.csv', LIST, '--organization', '9999');
    expect([unknown.status, unknown.errors]).toEqual([1, expect.stringMatching(/ingen sådan organisation/u)]);
  });
});
