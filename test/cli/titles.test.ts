import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/files/table/xlsx/write-xlsx';
import type { CommandLine } from '../support/command';
import { runSql } from '../support/database';
import { seededCommandLine } from '../support/seeded-command';
import { readTitles } from '../support/title-files';

let trappa: CommandLine;
beforeAll(async () => {
  trappa = await seededCommandLine();
});
afterAll(() => trappa.remove());

const path = (name: string): string => join(trappa.folder, name);

/** A file of its own with the content. */
const fileOf = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

const LIST = 'titel;antal;verksamhet\nBarnskötare;30;Förskola\nbarnskötare;2;Förskola\nQwertyzx;1;\nSumma;33;\n';

describe('trappa align', () => {
  it('prints the list with the answers beside it, and tells the rest where it is not in the way', async () => {
    const { status, output, errors } = await trappa.run(['align', fileOf('a.csv', LIST)]);
    expect(status).toBe(0);
    const [heading, barnskotare, , unknown, sum] = output.split('\r\n');
    expect(heading).toMatch(/^\uFEFFtitel;antal;verksamhet;status;standardtitel;roll;/u);
    expect(barnskotare).toMatch(/^Barnskötare;30;Förskola;säker;Barnskötare;Barnskötare;samma;"0,99";.*;5311;/u);
    expect(unknown).toBe('Qwertyzx;1;;okänd;;;;;;;;;;');
    expect(sum).toBe('Summa;33;;;;;;;;;;;;');
    expect(errors).toMatch(
      /^4 rader, 3 olika titlar: säkra 2 \(67 %\), förslag 0 \(0 %\), tvetydiga 0 \(0 %\), okända 1 \(33 %\)\. Det tog \d+,\d s\.\n$/u,
    );
  });

  it('reads and writes workbooks, in English when told to', async () => {
    const workbook = writeXlsx('Lista', [['Befattning'], ['Barnskötare']]);
    const out = path('b.xlsx');
    const words = ['align', fileOf('lista.xlsx', workbook), '--out', out, '--organization', '1480', '--language', 'en'];
    const { status, output, errors } = await trappa.run(words);
    expect([status, output]).toEqual([0, '']);
    expect(errors).toMatch(/^1 row, 1 different title: resolved 1 \(100 %\)/u);
    const { columns, rows } = readTitles(readFileSync(out));
    expect(columns.slice(0, 3)).toEqual(['Befattning', 'status', 'standard title']);
    expect(rows[0]?.cells.slice(0, 3)).toEqual(['Barnskötare', 'resolved', 'Barnskötare']);
  });

  it('compares with what comes with Trappa where nothing is published, and makes no database', async () => {
    const database = path('ny.sqlite');
    const environment = { DATABASE_URL: `sqlite:${database}` };
    const { status, output, errors } = await trappa.run(['align', fileOf('c.csv', LIST)], environment);
    expect(status).toBe(0);
    expect(output).toContain('Barnskötare;30;Förskola;säker;Barnskötare');
    expect(errors).toMatch(
      /^Databasen har ingen utgåva, så titlarna jämförs med de uppgifter som följer med Trappa\./u,
    );
    expect(existsSync(database)).toBe(false);
  });

  it('writes over no file, unless told to, and never over the list', async () => {
    const list = fileOf('d.csv', LIST);
    const out = fileOf('e.csv', 'min');
    const refused = await trappa.run(['align', list, '--out', out]);
    expect([refused.status, refused.errors]).toEqual([
      1,
      `${out}: filen finns redan. Lägg till --force för att skriva över den.\n`,
    ]);
    const same = await trappa.run(['align', list, '--out', list, '--force']);
    expect([same.status, same.errors]).toEqual([1, '--out: det är listan själv. Välj en annan fil.\n']);
    expect([readFileSync(list, 'utf8'), readFileSync(out, 'utf8')]).toEqual([LIST, 'min']);
    expect((await trappa.run(['align', list, '--out', out, '--force'])).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Barnskötare;30;Förskola;säker');
  });

  it.each<[string, string[], RegExp]>([
    ['a list that is not there', ['ingen.csv'], /^ingen\.csv:1:1: fel: Filen finns inte\./u],
    [
      'an unknown employer',
      ['a.csv', '--organization', '9999'],
      /^9999: det finns ingen organisation med den koden\./u,
    ],
    ['an unknown column', ['a.csv', '--column', 'yrke'], /Kolumnerna är A \(titel\), B \(antal\), C \(verksamhet\)\./u],
    ['another ending', ['a.csv', '--out', 'b.pdf'], /^b\.pdf: filnamnet måste sluta på \.csv eller \.xlsx\./u],
  ])('tells of %s', async (_, [name = '', ...words], message) => {
    const list = name === 'a.csv' ? fileOf(name, LIST) : name;
    const { status, output, errors } = await trappa.run(['align', list, ...words]);
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(message);
  });
});

describe('trappa import-titles', () => {
  const stored = () => runSql(trappa.url, 'SELECT 1 FROM local_title');
  const importing = (name: string, text: string, ...words: string[]) =>
    trappa.run(['import-titles', fileOf(name, text), '--organization', '1480', ...words]);

  it('tells every row that cannot be used, and imports nothing', async () => {
    const { status, output, errors } = await importing('fel.csv', 'titel;antal\nKock;tolv\n;3\nAda 850101-1234;1\n');
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(/fel\.csv: Rad 2: antalet går inte att läsa\. Väntat: ett heltal/u);
    expect(errors).toMatch(/fel\.csv: Rad 3: titeln saknas\./u);
    expect(errors).toMatch(/fel\.csv: Rad 4: titeln innehåller något som ser ut som ett personnummer\./u);
    expect(errors).toMatch(/\nIngenting importerades\. Rätta listan och försök igen\.\n$/u);
    expect(errors).not.toMatch(/850101|Ada|tolv/u);
    expect(await stored()).toEqual([]);
  });

  it('tells what a list would come to, then imports it, then has nothing to change', async () => {
    const tried = await importing('in.csv', LIST, '--dry-run');
    expect([tried.status, tried.errors]).toEqual([0, '']);
    expect(tried.output).toMatch(/^3 rader, 2 olika titlar, 33 personer\.\nDet skulle ge: 2 nya, /u);
    expect(tried.output).toMatch(/Ingenting är importerat\.\n$/u);
    expect(await stored()).toEqual([]);

    const done = await importing('in.csv', LIST);
    expect(done.output).toMatch(/Importerat: 2 nya, 0 ändrade, 0 oförändrade, 0 försvunna, 0 återkomna\.\n/u);
    expect(done.output).toMatch(/Ingenting är beslutat\.\n$/u);
    expect(await stored()).toHaveLength(2);

    const again = await importing('in.csv', LIST, '--language', 'en');
    expect(again.output).toMatch(/Imported: 0 new, 0 changed, 2 unchanged, 0 vanished, 0 returned\.\n/u);
  });

  it('needs a database with the tables, and an employer that there is', async () => {
    const environment = { DATABASE_URL: `sqlite:${path('tom.sqlite')}` };
    const words = ['import-titles', fileOf('f.csv', LIST), '--organization', '9999'];
    const untabled = await trappa.run(words, environment);
    expect([untabled.status, untabled.errors]).toEqual([1, expect.stringMatching(/trappa migrate/u)]);
    const unknown = await trappa.run(words);
    expect([unknown.status, unknown.errors]).toEqual([1, expect.stringMatching(/ingen sådan organisation/u)]);
  });
});
