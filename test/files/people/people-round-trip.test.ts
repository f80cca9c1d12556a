import fc from 'fast-check';
import { columnNames } from '../../../src/domain/person/import/column-names';
import { type PeopleColumn, peopleColumns } from '../../../src/domain/person/import/people-row';
import { looksLikePersonalNumber } from '../../../src/domain/text/personal-number';
import { peopleFiles } from '../../../src/files/people/people-files';
import { writeCsv } from '../../../src/files/table/csv/write-csv';
import { writeXlsx } from '../../../src/files/table/xlsx/write-xlsx';
import { readPeople } from '../../support/people-files';

const cell = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('aö;,\t|"\'\n\r=+-@ 0')), maxLength: 10 }),
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom('2024-01-01', '75 %', 'vård och omsorg', '=1+1', "'=1"),
  )
  .map((text) => text.replaceAll(/[\0\uD800-\uDFFF]/gu, '').trim())
  .filter((text) => !looksLikePersonalNumber(text));

const columns = fc
  .shuffledSubarray(peopleColumns.filter((column) => column !== 'externalId'))
  .map((some): readonly PeopleColumn[] => ['externalId', ...some]);
const list = columns.chain((given) =>
  fc.record({
    given: fc.constant(given),
    language: fc.constantFrom('sv' as const, 'en' as const),
    rows: fc.array(
      fc.tuple(
        fc.stringMatching(/^m-[0-9a-z]{1,6}$/u),
        ...given.slice(1).map((): fc.Arbitrary<string> => fc.oneof(fc.constant(''), cell)),
      ),
      { maxLength: 6 },
    ),
  }),
);

describe('a list of any texts', () => {
  it.each(['CSV', 'XLSX', 'NDJSON'] as const)('is read from %s as it was written, in any parts', async (format) => {
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 1, max: 100 }), async ({ given, language, rows }, partSize) => {
        const heading = given.map((column) => columnNames[column][language]);
        const objects = rows.map((cells) =>
          Object.fromEntries(cells.map((text, index) => [heading[index] ?? '', text])),
        );
        const bytes = {
          CSV: () => writeCsv([heading, ...rows]),
          XLSX: () => writeXlsx('Personer', [heading, ...rows]),
          NDJSON: () => new TextEncoder().encode(objects.map((one) => `${JSON.stringify(one)}\n`).join('')),
        }[format]();
        const first = format === 'NDJSON' ? 1 : 2;
        const expected = rows.map((cells, index) => ({
          row: index + first,
          cells: Object.fromEntries(
            given.flatMap((column, at) => (cells[at] === '' ? [] : [[column, cells[at] ?? '']])),
          ),
        }));
        const read = await readPeople(bytes, { partSize, format: bytes.length === 0 ? 'NDJSON' : undefined });
        expect(read.rows).toEqual(expected);
        expect(read.faults).toHaveLength(format === 'NDJSON' && rows.length === 0 ? 1 : 0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('any bytes', () => {
  const start = fc.constantFrom(
    '',
    'person-id;enhet\n',
    '{"person-id":',
    'PK\u0003\u0004',
    '\uFEFF',
    'sep=,\n"',
    '<a>',
  );

  it('give rows, faults or both, and never break the reading', async () => {
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('CSV' as const, 'XLSX' as const, 'NDJSON' as const, undefined),
        async (before, bytes, format) => {
          const { faults } = await readPeople(Buffer.concat([Buffer.from(before), bytes]), { format });
          for (const [, fault] of faults) expect(fault).toMatch(/^\p{L}.+\. .+\.$/u);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('that cannot be fetched break it: that is no fault of the list', async () => {
    const broken = () => {
      throw new Error('The disk is gone.');
    };
    await expect(peopleFiles.read(broken).next()).rejects.toThrow('The disk is gone.');
  });
});
