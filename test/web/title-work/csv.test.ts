import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { writeCsv } from '../../../src/web/title-work/csv';

const read = (text: string): string[][] => parse(text, { bom: true, delimiter: ';', relax_column_count: true });

/** What nobody typed: the apostrophe before what would be a formula. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

describe('a CSV file', () => {
  it('opens in Excel with Swedish settings: semicolons, CRLF, UTF-8 with its mark', () => {
    expect(
      writeCsv([
        ['Titel', 'Antal'],
        ['Förskollärare', '12'],
      ]),
    ).toBe('\uFEFFTitel;Antal\r\nFörskollärare;12\r\n');
  });

  it('quotes what would divide a cell', () => {
    expect(writeCsv([['a;b', 'say "hi"', 'one\ntwo', ' spaced']])).toBe(
      '\uFEFF"a;b";"say ""hi""";"one\ntwo";" spaced"\r\n',
    );
  });

  it('lets no cell be a formula, and leaves numbers alone', () => {
    expect(writeCsv([['=cmd()', '+46', '-x', '@sum', '-12,5', "'=a"]])).toBe(
      "\uFEFF'=cmd();+46;'-x;'@sum;\"-12,5\";''=a\r\n",
    );
  });

  it('reads back as it was, whatever stands in it', () => {
    const cell = fc.stringMatching(/^[aå;,"'=+\-@\t\r\n 1|]*$/u);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        expect(read(writeCsv(rows)).map((cells) => cells.map(withoutGuard))).toEqual(rows);
      }),
    );
  });
});
