import fc from 'fast-check';
import { columnNames } from '../../../src/domain/person/import/column-names';
import { peopleColumns } from '../../../src/domain/person/import/people-row';
import { writeCsv } from '../../../src/files/table/csv/write-csv';
import { writeXlsx } from '../../../src/files/table/xlsx/write-xlsx';
import { readPeople } from '../../support/people-files';

const names = peopleColumns.map((column) => columnNames[column].sv);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A list of rows without a name for the last column, which is empty but in the row at fault. */
const writers = {
  CSV: (rows: readonly (readonly string[])[]) => writeCsv([[...names, ''], ...rows]),
  XLSX: (rows: readonly (readonly string[])[]) => writeXlsx('Personer', [[...names, ''], ...rows]),
  NDJSON: (rows: readonly (readonly string[])[]) =>
    utf8(
      rows
        .map((cells) => JSON.stringify(Object.fromEntries(cells.map((cell, index) => [names[index] ?? 'mer', cell]))))
        .join('\n'),
    ),
};

/** The digits with the check digit last, by the Luhn formula, in the place of what stands there. */
const withCheckDigit = (digits: string): string => {
  const nine = digits.slice(-10, -1);
  const sum = Array.from(nine).reduce((total, sign, index) => {
    const product = String(Number(sign) * (index % 2 === 0 ? 2 : 1));
    return total + Array.from(product).reduce((inner, digit) => inner + Number(digit), 0);
  }, 0);
  return `${digits.slice(0, -1)}${(10 - (sum % 10)) % 10}`;
};

/** A personal number as people write it, with the last four digits 4711, or 471 and the check digit where it is but digits. */
const personalNumber = fc
  .record({
    year: fc.constantFrom('85', '1985', '2001', '01'),
    month: fc.constantFrom('01', '12'),
    day: fc.constantFrom('01', '31', '61', '91'),
    inDay: fc.constantFrom('', '-', '.', '/'),
    before: fc.constantFrom('', '-', '+', ' ', '–', ' - ', '\u2011'),
    last: fc.constantFrom('4711', 'TF47', 'T471'),
  })
  .map(({ year, month, day, inDay, before, last }) => {
    // A word after a space is none: `850101 Kock`.
    const gap = last === '4711' ? before : before.trim();
    const between = inDay === '' ? gap : inDay;
    const number = [year, inDay, month, inDay, day, between, last].join('');
    return /^\d+$/u.test(number) ? withCheckDigit(number) : number;
  });

describe('a personal number in a list of people', () => {
  it('refuses the list in whatever column and format it stands, and is told by its row only', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('CSV' as const, 'XLSX' as const, 'NDJSON' as const),
        fc.nat({ max: peopleColumns.length }),
        personalNumber,
        fc.constantFrom('', 'Ada ', 'nr: '),
        async (format, column, number, before) => {
          const cells = Array.from({ length: peopleColumns.length + 1 }, (_, index) =>
            index === column ? before + number : '',
          );
          const sound = names.map((name) => (name === 'person-id' ? 'm-1' : ''));
          const { rows, faults } = await readPeople(writers[format]([sound, cells, sound]), { partSize: 2_000 });
          const line = format === 'NDJSON' ? 2 : 3;
          expect(rows).toHaveLength(1);
          expect(faults).toEqual([[0, expect.stringContaining(`Rad ${line} innehåller något som ser ut som ett `)]]);
          expect(JSON.stringify({ rows, faults })).not.toMatch(/47|85|Ada/u);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    '{"person-id":"m-1","enhet":198112189876}',
    '{"person-id":"m-1","enhet":["850101-4711"]}',
    '{"person-id":"m-1","enhet":{"850101-4711":1}}',
    '{"person-id":"m-1" 850101-4711',
  ])('refuses also %s', async (line) => {
    const { rows, faults } = await readPeople(line);
    expect(rows).toEqual([]);
    expect(faults).toEqual([[0, expect.stringContaining('Rad 1 innehåller något som ser ut som ett personnummer.')]]);
  });
});
