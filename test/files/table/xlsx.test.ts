import fc from 'fast-check';
import { readTable } from '../../../src/files/table/read-table';
import { tableLimits } from '../../../src/files/table/table';
import { columnIndex, columnLetters } from '../../../src/files/table/xlsx/column-letters';
import { writeXlsx } from '../../../src/files/table/xlsx/write-xlsx';
import { writeZip } from '../../../src/files/table/zip/write-zip';
import { refusalOf } from '../../support/title-files';
import { openedSheet, sheetBytes, textsIn, workbookBytes } from '../../support/workbooks';

const cellsOf = (bytes: Uint8Array, sheet?: string) => readTable(bytes, sheet).map(({ cells }) => cells);

/** A workbook of the least that there must be, with this content in its sheet. */
const bareWorkbook = (sheet: string, more: readonly (readonly [string, string])[] = []): Uint8Array => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://a/${type}" Target="${target}"/>`;
  return writeZip([
    ['_rels/.rels', `<Relationships>${relation('r', 'officeDocument', '/xl/workbook.xml')}</Relationships>`],
    [
      'xl/workbook.xml',
      '<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="A" r:id="r1"/></x:sheets></x:workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${relation('r1', 'worksheet', 'sheet.xml')}${relation('r2', 'sharedStrings', 's.xml')}</Relationships>`,
    ],
    ['xl/sheet.xml', sheet],
    ...more,
  ]);
};

describe('a workbook of another program', () => {
  it('shows texts, numbers, days, times and yes or no as the spreadsheet does', async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet('Blad1');
      sheet.addRow(['Kock', 12, 0.1 + 0.2, true, new Date('2024-01-31'), new Date('2024-01-31T08:30:00Z')]);
      sheet.getCell('E1').numFmt = 'yyyy-mm-dd';
      sheet.getCell('F1').numFmt = 'd mmm yyyy hh:mm';
    });
    expect(cellsOf(bytes)).toEqual([['Kock', '12', '0.3', 'TRUE', '2024-01-31', '2024-01-31 08:30']]);
  });

  it('counts days from 1904 where it says so', async () => {
    const bytes = await workbookBytes((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('Blad1').addRow(['Kock', new Date('2024-01-31')]);
    });
    expect(cellsOf(bytes)).toEqual([['Kock', '2024-01-31']]);
  });

  it('shows the result of a formula, the whole of a text in several typefaces, and nothing for an error', async () => {
    const bytes = await sheetBytes([
      [
        { formula: '1+1', result: 2 },
        { formula: 'A1&"x"', result: 'Kock' },
        { richText: [{ text: 'Under', font: { bold: true } }, { text: 'sköterska' }] },
        { error: '#N/A' },
        { text: 'Lärare', hyperlink: 'https://example.org' },
      ],
    ]);
    expect(cellsOf(bytes)).toEqual([['2', 'Kock', 'Undersköterska', '', 'Lärare']]);
  });

  it('keeps the numbers of its rows, and the text of merged cells in the first', async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet('Blad1');
      sheet.getCell('B3').value = 'titel';
      sheet.getCell('A7').value = 'Kock';
      sheet.mergeCells('A7:C8');
    });
    expect(readTable(bytes)).toEqual([
      { row: 3, cells: ['', 'titel'] },
      { row: 7, cells: ['Kock'] },
    ]);
  });

  it('is read from the first visible sheet that holds something, or from the one named', async () => {
    const bytes = await workbookBytes((workbook) => {
      workbook.addWorksheet('Dolt', { state: 'hidden' }).addRow(['dolt']);
      workbook.addWorksheet('Tomt');
      workbook.addWorksheet('Titlar').addRow(['Kock']);
      workbook.addWorksheet('Annat').addRow(['annat']);
    });
    expect(cellsOf(bytes)).toEqual([['Kock']]);
    expect(cellsOf(bytes, 'annat')).toEqual([['annat']]);
    expect(() => cellsOf(bytes, 'Blad1')).toThrow('The workbook has no sheet of that name.');
    expect(refusalOf(bytes, { sheet: 'Blad1' })[0]).toMatch(/ Ett av bladen: Dolt, Tomt, Titlar, Annat\.$/u);
  });

  it('may leave out where its cells stand, use prefixes and hold texts in line', () => {
    const sheet =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Kock_x0041_</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row><x:row><x:c t="str"><x:f>A1</x:f><x:v>Lärare</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(readTable(bareWorkbook(sheet))).toEqual([
      { row: 1, cells: ['KockA', '7'] },
      { row: 2, cells: ['Lärare'] },
    ]);
  });

  it('is read as fast whatever areas it merges or names', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Kock</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
    expect(cellsOf(bareWorkbook(sheet))).toEqual([['Kock']]);
  });
});

describe('a workbook that is no list of titles', () => {
  const refusal = (bytes: Uint8Array): string => {
    try {
      readTable(bytes);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  const row = (number: number, cell: string): string =>
    `<row r="${number}"><c r="${cell}" t="str"><v>Kock</v></c></row>`;

  it('is refused when it unpacks to too much, before it is unpacked', () => {
    const bytes = bareWorkbook('', [['xl/s.xml', ' '.repeat(tableLimits.unpackedBytes + 1)]]);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(refusal(bytes)).toBe('The file has too much content.');
  });

  it('is refused when it lies about what it unpacks to', () => {
    const bytes = Buffer.from(bareWorkbook('', [['xl/s.xml', ' '.repeat(tableLimits.unpackedBytes + 1)]]));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(tableLimits.unpackedBytes + 1);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) bytes.fill(1, at, at + 4);
    expect(refusal(bytes)).toBe('The file has too much content.');
  });

  it.each([
    ['too many columns', row(1, 'GS1'), 'The file has too many columns.'],
    ['a row that no sheet has', row(9_999_999, 'A1'), 'The workbook is damaged and cannot be read.'],
    ['an entity of its own', '<row><c t="str"><v>&lol;</v></c></row>', 'The workbook is damaged and cannot be read.'],
  ])('is refused for %s', (_, rows, message) => {
    expect(refusal(bareWorkbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))).toBe(message);
  });

  it.each<[string, string, string]>([
    ['elements that lie too deep', '<a>'.repeat(12_000_000), 'The workbook is damaged and cannot be read.'],
    [
      'too many elements and attributes together',
      '<c r="A1"/>'.repeat(tableLimits.elements / 2),
      'The file has too much content.',
    ],
    [
      'too many cells, most of them empty',
      Array.from({ length: tableLimits.cells / 200 + 1 }, (_, index) => row(index + 1, 'GR1')).join(''),
      'The file has too many cells.',
    ],
  ])('is refused for %s', (_, rows, message) => {
    expect(refusal(bareWorkbook(`<worksheet><sheetData>${rows}`))).toBe(message);
  });

  it('is refused when one long text is shown in more cells than a list could hold if it were written out', () => {
    const strings = `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`;
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(tableLimits.signs / 30_000 + 1);
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    expect(refusal(bareWorkbook(sheet, [['xl/s.xml', strings]]))).toBe('The file has too much content.');
  });

  it.each([
    ['sheets', 256, 1],
    ['relations', 1, 511],
  ])('is refused for too many %s', (_, sheets, relations) => {
    const bytes = writeZip([
      ['xl/workbook.xml', `<workbook xmlns:r="r">${'<sheet name="A" r:id="r1"/>'.repeat(sheets)}</workbook>`],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships>${'<Relationship Id="r1" Type="a/worksheet" Target="sheet.xml"/>'.repeat(relations)}</Relationships>`,
      ],
      ['xl/sheet.xml', '<worksheet/>'],
    ]);
    expect(refusal(bytes)).toBe('The file has too much content.');
  });

  it('is read as fast whatever the format of its numbers looks like', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1_000_000)}"/></numFmts></styleSheet>`;
    const bytes = writeZip([
      ['xl/workbook.xml', '<workbook xmlns:r="r"><sheet name="A" r:id="r1"/></workbook>'],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Type="a/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="a/styles" Target="styles.xml"/></Relationships>',
      ],
      ['xl/styles.xml', styles],
      ['xl/sheet.xml', `<worksheet>${row(1, 'A1')}</worksheet>`],
    ]);
    const begun = performance.now();
    expect(cellsOf(bytes)).toEqual([['Kock']]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('is refused for too many rows', () => {
    const rows = Array.from({ length: tableLimits.rows + 1 }, (_, index) => row(index + 1, 'A1'));
    expect(refusal(bareWorkbook(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`))).toBe(
      'The file has too many rows.',
    );
  });

  it('is refused when any byte of what it holds is wrong, and never breaks the program', async () => {
    const bytes = await sheetBytes([['titel'], ['Kock']]);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ change : byte));
        const message = at < 4 ? 'any' : refusal(damaged);
        expect(['', 'any', 'The workbook is damaged and cannot be read.', 'The file is no workbook.']).toContain(
          message,
        );
      }),
    );
  });

  it('is refused when its end is missing', async () => {
    const bytes = await sheetBytes([['titel'], ['Kock']]);
    expect(refusal(bytes.subarray(0, bytes.length - 200))).toBe('The workbook is damaged and cannot be read.');
  });
});

describe('a table of any texts', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('a<&>"\'_x0041=\n\r\t ')) }),
    fc.string({ maxLength: 20, unit: 'binary' }),
    fc.constantFrom('_x0041_', '_x005F_x0041_', '=1+1', ' a ', '\uD800', ']]>'),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
    cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);

  it('that is written is read back the same', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.flatMap((cells, index) =>
          cells.some((text) => text.trim() !== '') ? [{ row: index + 1, cells: withoutEmptyEnd(cells) }] : [],
        );
        expect(readTable(writeXlsx('Titlar', rows))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is what another program reads from what we write, and we from what it writes', async () => {
    const rows = [
      ['titel', 'antal'],
      ['=1+1', '<Kock & "kallskänka">'],
      ['Å\nÄ', ' a '],
    ];
    expect(textsIn(await openedSheet(writeXlsx('Titlar & mer', rows)))).toEqual(rows);
    expect(cellsOf(await sheetBytes(rows.slice(0, 2)))).toEqual(rows.slice(0, 2));
  });
});

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [199, 'GR'],
  ])('of column %i are %s', (index, letters) => {
    expect([columnLetters(index), columnIndex(`${letters}7`)]).toEqual([letters, index]);
  });
});
