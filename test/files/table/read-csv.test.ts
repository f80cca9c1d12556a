import fc from 'fast-check';
import { withGuard, withoutGuard } from '../../../src/files/table/csv/formula-guard';
import { readCsv } from '../../../src/files/table/csv/read-csv';
import { writeCsv } from '../../../src/files/table/csv/write-csv';
import { decodeText } from '../../../src/files/table/decode-text';
import { readTable } from '../../../src/files/table/read-table';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

describe('the encoding of a file', () => {
  const text = 'titel;förvaltning\r\nBarnskötare;Förskola – norr';

  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
    ['UTF-16, as Excel saves Unicode text', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text.replace('–', '\u0096'), 'latin1')],
  ])('is found to be %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('the delimiter of a file', () => {
  it.each([';', ',', '\t', '|'])('is found to be %j', (delimiter) => {
    const lines = [
      ['titel', 'antal'],
      ['Kock', '3'],
      ['Vaktmästare', '12'],
    ];
    expect(cellsOf(lines.map((cells) => cells.join(delimiter)).join('\n'))).toEqual(lines);
  });

  it('is the one that divides into more columns where two divide evenly', () => {
    expect(cellsOf('titel;andel;enhet\nKock;0,5;A\nLärare;1,0;B')[1]).toEqual(['Kock', '0,5', 'A']);
  });

  it('is not a comma that some titles hold', () => {
    expect(cellsOf('titel\nRektor, förskola\nKock\nMåltidsbiträde')).toHaveLength(4);
    expect(cellsOf('titel\nRektor, förskola\nKock\nMåltidsbiträde')[1]).toEqual(['Rektor, förskola']);
  });

  it('is what a first line for Excel says, which is no row', () => {
    expect(readCsv('sep=,\r\ntitel,antal\r\nKock,3')[0]).toEqual({ row: 1, cells: ['titel', 'antal'] });
  });
});

describe('the rows of a CSV file', () => {
  it.each([
    ['Windows', '\r\n'],
    ['others', '\n'],
    ['old Macs', '\r'],
  ])('end as on %s', (_, end) => {
    expect(cellsOf(['titel;antal', 'Kock;3', ''].join(end))).toEqual([
      ['titel', 'antal'],
      ['Kock', '3'],
    ]);
  });

  it('have the numbers that a spreadsheet gives them, with empty lines counted and line breaks in cells not', () => {
    const text = 'titel;antal\n\n"Kock,\nkall";3\n;\nLärare;4\n';
    expect(readCsv(text)).toEqual([
      { row: 1, cells: ['titel', 'antal'] },
      { row: 3, cells: ['Kock,\nkall', '3'] },
      { row: 5, cells: ['Lärare', '4'] },
    ]);
  });

  it('keep quotation marks that stand within a cell', () => {
    expect(cellsOf('titel;antal\nKock "kall";3\n"Kock ""kall""";4')).toEqual([
      ['titel', 'antal'],
      ['Kock "kall"', '3'],
      ['Kock "kall"', '4'],
    ]);
  });
});

describe('a formula in a cell', () => {
  it.each(['=1+1', '+SUM(A1)', '-2+3', '@SUM(A1)', '\t=1', "'=1"])('%j is written as text', (cell) => {
    expect(withGuard(cell)).toBe(`'${cell}`);
    expect(withoutGuard(withGuard(cell))).toBe(cell);
  });

  it.each(['-5', '+46', '0,5', 'Kock', "d'Artagnan", ''])('%j is none', (cell) => {
    expect(withGuard(cell)).toBe(cell);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('aÅ;,|"\'=-+@ \t\n\r1')) }),
    fc.string({ maxLength: 20, unit: 'binary' }).filter((text) => !text.includes('\u0000')),
    fc.constantFrom('sep=;', '\uFEFF', 'Kock'),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

  it('that is written is read back the same', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.flatMap((cells, index) =>
          cells.some((text) => text.trim() !== '') ? [{ row: index + 1, cells }] : [],
        );
        expect(readTable(writeCsv(rows))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
