import fc from 'fast-check';
import { readTitleFile } from '../../../src/files/titles/read-title-file';
import { tableLimits } from '../../../src/files/table/table';
import { titleFiles } from '../../../src/files/titles/title-files';
import { titleTemplate } from '../../../src/files/titles/title-template';
import { writeZip } from '../../../src/files/table/zip/write-zip';
import { readTitles, refusalOf } from '../../support/title-files';

const titleIn = (row: string) => readTitles(`titel;antal;verksamhet;aid\n${row}`).titles[0];

describe('a title in a list', () => {
  it('has what its row tells', () => {
    expect(titleIn(' Kock ;12;Måltid;207023')).toEqual({
      row: 2,
      label: 'Kock',
      people: '12',
      field: 'Måltid',
      aid: '207023',
    });
  });

  it.each(['-', '–', '..', 'x', '<5', '< 5', ''])('has no count where the list says %j', (count) => {
    expect(titleIn(`Kock;${count};;`)?.people).toBe('');
  });

  it.each([
    ['12,0', '12'],
    ['12.00', '12'],
    ['1.000', '1.000'],
    ['3,000', '3,000'],
    ['1.000,00', '1.000'],
    ['1 234', '1 234'],
    ['tolv', 'tolv'],
    ['12,5', '12,5'],
  ])('has for %j the count %j', (written, count) => {
    expect(titleIn(`Kock;${written};;`)?.people).toBe(count);
  });

  it.each([
    ['207023', '207023'],
    ['207 023', '207023'],
    ['207023 Undersköterska', '207023'],
    ['2070231', '2070231'],
    ['-', ''],
  ])('has for %j the AID code %j', (written, code) => {
    expect(titleIn(`Kock;;;${written}`)?.aid).toBe(code);
  });

  it('is missing where a row says none, for the import to tell', () => {
    expect(titleIn(';12;Måltid;')).toMatchObject({ row: 2, label: '' });
  });

  it('is cut where it is longer than any title, so that nobody has to look into it', () => {
    expect(titleIn(`${'x'.repeat(5_000)};3;;`)?.label).toHaveLength(500);
  });

  it.each(['Summa', 'Totalt', 'TOTALSUMMA', 'Exempel: undersköterska natt'])('is none in a row with %s', (label) => {
    expect(titleIn(`${label};12;;`)).toBeUndefined();
  });
});

describe('a file that is no list of titles', () => {
  const compound = (...more: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), ...more]);
  const save = 'Öppna filen i kalkylprogrammet och spara den som CSV eller som Excel-arbetsbok (.xlsx).';

  it.each<[string, string | Uint8Array, string]>([
    ['an old Excel file', compound(), `Filen är en gammal Excel-fil (.xls). ${save}`],
    [
      'a workbook with a password',
      compound(Buffer.from('EncryptedPackage', 'utf16le')),
      'Arbetsboken är skyddad med lösenord. Spara en kopia utan lösenord.',
    ],
    ['a binary workbook', writeZip([['xl/workbook.bin', '']]), `Filen är en binär arbetsbok (.xlsb). ${save}`],
    ['an OpenDocument sheet', writeZip([['content.xml', '']]), `Filen är ett OpenDocument-ark (.ods). ${save}`],
    ['another archive', writeZip([['a.txt', '']]), `Filen är ingen arbetsbok. ${save}`],
    [
      'a damaged workbook',
      Buffer.from('PK\u0003\u0004 and no more'),
      `Arbetsboken är skadad och går inte att läsa. ${save}`,
    ],
    ['a PDF', '%PDF-1.7', `Filen är en PDF. ${save}`],
    ['a page that only calls itself .xls', '<html><table>', `Filen är en webbsida eller XML. ${save}`],
    ['something else than text', Buffer.from([1, 0, 2]), `Filen är ingen textfil. ${save}`],
    ['nothing', '', 'Filen är tom. En lista med en titel i varje rad.'],
    ['empty rows', ';;\n\n;;', 'Filen är tom. En lista med en titel i varje rad.'],
    [
      'a quotation mark without an end',
      'titel;antal\n"Kock;3\nLärare;4',
      'Ett citattecken i början av en cell har inget slut. Citattecken i par runt cellens text; ett citattecken i texten skrivs två gånger.',
    ],
  ])('is refused when it is %s', (_, content, message) => {
    expect(refusalOf(content)).toEqual([message]);
  });

  it.each<[string, string, string]>([
    ['too many bytes', ' '.repeat(tableLimits.bytes + 1), 'Filen har för många byte.'],
    ['too many rows', 'Kock\n'.repeat(tableLimits.rows + 1), 'Filen har för många rader.'],
    ['too many cells', `Kock${';'.repeat(199)}\n`.repeat(tableLimits.cells / 200 + 1), 'Filen har för många celler.'],
    ['too many columns', `titel${';'.repeat(tableLimits.columns)}\nKock`, 'Filen har för många kolumner.'],
  ])('is refused when it has %s', (_, content, message) => {
    expect(refusalOf(content)).toEqual([expect.stringMatching(`^${message} En lista: högst 20 MB, `)]);
  });

  it('is refused with how much the command line and the API take', () => {
    expect(refusalOf(' '.repeat(tableLimits.bytes + 1))[0]).toContain(
      '; genom API:t inte mer än en begäran får vara, 3,7 MB om inget annat är inställt.',
    );
  });

  it('is refused at its own name', () => {
    expect(readTitleFile(new Uint8Array(), 'lista.csv')).toMatchObject({ faults: [{ file: 'lista.csv', line: 1 }] });
  });

  it('never breaks the program, whatever it is', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({ maxLength: 200, unit: fc.constantFrom(...Array.from('aÅ;,|"\n\r\t 1<')) })
        .map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        expect(Object.keys(titleFiles.read(content, {}))).toEqual(['titles', 'faults']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the template', () => {
  it.each(['csv', 'xlsx'] as const)(
    'as %s has columns that are understood, and examples that are no titles',
    (format) => {
      const { columns, rows, titles } = readTitles(titleTemplate(format));
      expect(columns).toEqual(['titel', 'antal', 'verksamhet', 'aid']);
      expect(rows.map(({ cells }) => cells[0])).toEqual(['Exempel: undersköterska natt', 'Exempel: elevassistent']);
      expect(titles).toEqual([]);
    },
  );

  it('is understood when it is filled in', () => {
    const filled = `${new TextDecoder().decode(titleTemplate('csv'))}Kock;3;Måltid;207023\r\n`;
    expect(readTitles(filled).titles).toEqual([{ row: 4, label: 'Kock', people: '3', field: 'Måltid', aid: '207023' }]);
  });
});
