import { columnCalled, knownHeaders } from '../../../src/files/people/columns/header-words';
import { peopleColumns } from '../../../src/domain/person/import/people-row';
import { columnNames } from '../../../src/domain/person/import/column-names';
import { readPeople } from '../../support/people-files';
import { sheetBytes, workbookBytes } from '../../support/workbooks';

const list = [
  ['person-id', 'befattning', 'anställningsform', 'från och med', 'sysselsättningsgrad'],
  ['m-1', 'Kock, kall', 'tillsvidare', '2019-03-01', '75'],
  ['m-2', 'Lärare', 'visstid', '2020-08-10', '100 %'],
] as const;
const rows = [
  { row: 2, cells: { externalId: 'm-1', title: 'Kock, kall', form: 'tillsvidare', from: '2019-03-01', percent: '75' } },
  { row: 3, cells: { externalId: 'm-2', title: 'Lärare', form: 'visstid', from: '2020-08-10', percent: '100 %' } },
];

/** The list with the delimiter between its cells. */
const text = (delimiter: string, end = '\r\n'): string =>
  list.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter) + end).join('');

describe('a list of people', () => {
  it.each([';', ',', '\t', '|'])('is read from CSV divided by %j', async (delimiter) => {
    expect(await readPeople(text(delimiter))).toEqual({ rows, faults: [] });
    expect(await readPeople(text(delimiter, '\n'), { format: 'CSV' })).toEqual({ rows, faults: [] });
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text(';')}`)],
    ['Windows-1252', Buffer.from(text(';'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${text(';')}`, 'utf16le')],
    ['CSV with a line for Excel', Buffer.from(`sep=;\r\n${text(';')}`)],
    ['old Macs', Buffer.from(text(';', '\r'))],
  ])('is read from %s', async (_, bytes) => {
    for (const partSize of [1, 2, 3, 1_000]) {
      expect(await readPeople(bytes, { partSize })).toEqual({ rows, faults: [] });
    }
  });

  it('is read from a workbook, days as days and percent as percent', async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet('Personer');
      sheet.addRow([...list[0]]);
      sheet.addRow(['m-1', 'Kock, kall', 'tillsvidare', new Date('2019-03-01'), 75]);
      sheet.addRow(['m-2', 'Lärare', 'visstid', new Date('2020-08-10'), 1]);
      for (const cell of ['D2', 'D3']) sheet.getCell(cell).numFmt = 'yyyy-mm-dd';
      sheet.getCell('E3').numFmt = '0%';
    });
    expect(await readPeople(bytes, { partSize: 1_000 })).toEqual({ rows, faults: [] });
  });

  it('is read from NDJSON, with texts and numbers, in Swedish and English', async () => {
    const lines = [
      '{"person-id":"m-1","befattning":"Kock, kall","anställningsform":"tillsvidare","from":"2019-03-01","percent":75}',
      '',
      '{"externalId":"m-2","title":" Lärare ","form":"visstid","from":"2020-08-10","to":null,"percent":"100 %"}',
    ];
    const expected = { rows: [{ ...rows[0], row: 1 }, rows[1]], faults: [] };
    expect(await readPeople(lines.join('\n'))).toEqual(expected);
    expect(await readPeople(`\uFEFF${lines.join('\r\n')}\r\n`)).toEqual(expected);
  });

  it('has the line numbers of a spreadsheet, and leaves out empty cells and lines', async () => {
    const read = await readPeople('\nperson-id;enhet;\n\nm-1; ;\n;;\nm-2;e-4;\n');
    expect(read).toEqual({
      rows: [
        { row: 4, cells: { externalId: 'm-1' } },
        { row: 6, cells: { externalId: 'm-2', unit: 'e-4' } },
      ],
      faults: [],
    });
  });

  it('is read without the formula guard that spreadsheets need, and without the examples of the template', async () => {
    expect((await readPeople("person-id;befattning\nexempel-7;Kock\nm-1;'=1+1\n")).rows).toEqual([
      { row: 3, cells: { externalId: 'm-1', title: '=1+1' } },
    ]);
  });
});

describe('the name of a column', () => {
  it.each([
    ['person', 'externalId'],
    ['Person-ID', 'externalId'],
    ['pseudonym', 'externalId'],
    ['externalId', 'externalId'],
    ['medarbetar-id', 'externalId'],
    ['Anställnings-id', 'externalId'],
    ['Anställningsnummer', 'externalId'],
    ['fr.o.m.', 'from'],
    ['T.o.m.', 'to'],
    ['Sysselsättningsgrad (%)', 'percent'],
    ['creditUnit', 'creditUnit'],
    ['Befattningsbenämning', 'title'],
  ])('%s is of %s', (header, column) => {
    expect(columnCalled(header)).toBe(column);
  });

  it('stands for one column only, and each column has one in both languages', () => {
    for (const column of peopleColumns) {
      expect([columnCalled(columnNames[column].sv), columnCalled(columnNames[column].en)]).toEqual([column, column]);
    }
    expect(knownHeaders.filter((word, index) => knownHeaders.indexOf(word) < index)).toEqual([]);
  });

  it.each([
    'Namn',
    'Förnamn',
    'Efternamn',
    'Personnummer',
    'Persnr',
    'Samordningsnummer',
    'E-post',
    'Telefon',
    'Mobilnummer',
    'Adress',
    'Anställd',
    'Name',
    'Email',
    'Tilltalsnamn',
    'Fullständigt namn',
    'Surname',
    'Anställdes namn',
    'NAMN (efternamn, förnamn)',
    'Mejl',
    'Mejladress',
    'Privat e-post',
    'Födelsedatum',
    'Födelsenummer',
    'Född',
    'Date of birth',
    'Login',
    'User ID',
    'Telefon arbete',
    'Tel.nr',
    'Hemadress',
    'Postnr',
    'Anställds personnr',
    'Personnr/Samordningsnr',
    'Enhetschef',
    '19850101-1234',
  ])('%s refuses the list, and is not repeated', async (header) => {
    for (const content of [`person-id;${header}\nm-1;\n`, `{"person-id":"m-1","${header}":"x"}`]) {
      const { rows: read, faults } = await readPeople(content);
      expect(read).toEqual([]);
      expect(faults).toEqual([[0, expect.stringContaining('säger vem någon är')]]);
      expect(faults[0]?.[1]).not.toContain(header);
      expect(faults[0]?.[1]).not.toContain('Menade du');
    }
  });

  it('that is not known refuses the list, with those that are known', async () => {
    expect((await readPeople('person-id;befatning\nm-1;Kock\n')).faults).toEqual([
      [
        0,
        expect.stringMatching(
          /^Kolumn 2 har ett namn som inte är känt\. Menade du befattning\? Väntat: typ, person-id, .*, roll\./u,
        ),
      ],
    ]);
    expect((await readPeople('person-id;lön\nm-1;1\n')).faults).toEqual([
      [0, expect.stringMatching(/^Kolumn 2 har ett namn som inte är känt\. Väntat: typ, /u)],
    ]);
  });

  it('is given once, and one of them to the id', async () => {
    expect((await readPeople('person-id;titel;befattning\nm-1;Kock;\n')).faults).toEqual([
      [0, 'Två kolumner är för samma sak: befattning. Väntat: en kolumn för varje sak.'],
    ]);
    expect((await readPeople('enhet;befattning\ne-4;Kock\n')).faults).toEqual([
      [0, 'Ingen kolumn har personernas id. Väntat: arbetsgivarens eget id i kolumnen person-id.'],
    ]);
  });

  it('may be missing where the column is empty, and nowhere else', async () => {
    const { rows: read, faults } = await readPeople('person-id;;enhet\nm-1;;e-4\nm-2;x;e-4\nm-3;;e-4\n');
    expect(read).toHaveLength(1);
    expect(faults).toEqual([[0, expect.stringMatching(/^Kolumn 2 har inget namn, men något står där på rad 3\./u)]]);
    expect((await readPeople('person-id\nm-1;x\n')).faults).toHaveLength(1);
  });
});

describe('a line of NDJSON', () => {
  it.each([
    ['{"person-id":"m-1"', /^raden är inget JSON-objekt\./u],
    ['["m-1"]', /^raden är inget JSON-objekt\./u],
    ['"m-1"', /^raden är inget JSON-objekt\./u],
    ['{"person-id":"m-1","lön":1}', /^objektet har ett namn som inte är känt\. Väntat: typ, /u],
    ['{"person-id":"m-1","titel":"Kock","title":"Kock"}', /^två namn i objektet är för samma sak\./u],
    ['{"person-id":["m-1"]}', /^ett värde är varken text eller tal\./u],
    ['{"person-id":{"a":"m-1"}}', /^ett värde är varken text eller tal\./u],
    ['{"person-id":true}', /^ett värde är varken text eller tal\./u],
    ['{"person-id":12345678901234567890}', /^ett värde är varken text eller tal\./u],
  ])('that is %s is at fault, and the others are read', async (line, fault) => {
    const { rows: read, faults } = await readPeople(`{"person-id":"m-0"}\n${line}\n{"person-id":"m-2"}`);
    expect(read.map(({ row }) => row)).toEqual([1, 3]);
    expect(faults).toEqual([[2, expect.stringMatching(fault)]]);
  });
});

describe('a file that is no list of people', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^Filen är tom\./u],
    ['of spaces', ' \n\r\n ', /^Filen är tom\./u],
    ['a PDF', '%PDF-1.7', /^Filen är en PDF\./u],
    ['a web page', '<!doctype html><table>', /^Filen är en webbsida eller XML\./u],
    ['a damaged workbook', 'PK\u0003\u0004 and more', /^Arbetsboken är skadad/u],
    ['no text', 'person-id;\u0000', /^Filen är ingen textfil\./u],
    ['of two encodings', Buffer.from([...Buffer.from('person-id;enhet;å\n'), 0xe5, 0x20]), /^Filen börjar i en /u],
    ['of a quotation mark without end', `person-id\n"${'m-1\n'.repeat(50_000)}`, /^En rad är för lång, eller ett /u],
    ['of one line', `person-id;${';'.repeat(200_000)}`, /^En rad är för lång/u],
    ['of one line of JSON', `{"person-id":"${'m'.repeat(200_000)}"}`, /^En rad är för lång/u],
  ])('is refused when it is %s', async (_, content, fault) => {
    const { rows: read, faults } = await readPeople(content, { partSize: 4_000 });
    expect(read).toEqual([]);
    expect(faults).toEqual([[0, expect.stringMatching(fault)]]);
  });

  it('is told by what it is, where it is said to be another', async () => {
    const bytes = await sheetBytes([['person-id'], ['m-1']]);
    expect((await readPeople(bytes, { format: 'CSV' })).faults).toEqual([
      [0, expect.stringContaining('Filen är ingen textfil.')],
    ]);
  });
});
