import { peopleFiles } from '../../../src/files/people/people-files';

const ROWS = 10_000;
const ROWS_A_PART = 500;

/** Writes a long list as it is asked for, and counts the rows that have been. */
const longList = (heading: string, rowOf: (number: number) => string) => {
  const counts = { written: 0, closed: 0 };
  async function* content(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from(heading);
      for (; counts.written < ROWS; counts.written += ROWS_A_PART) {
        const rows = Array.from({ length: ROWS_A_PART }, (_, index) => rowOf(counts.written + index));
        yield await Promise.resolve(Buffer.from(rows.join('')));
      }
    } finally {
      counts.closed += 1;
    }
  }
  return { counts, content };
};

const csv = () =>
  longList(
    'person-id;befattning;anställningsform;från;procent\n',
    (number) => `m-${number};Kock;visstid;2024-01-01;75\n`,
  );
const ndjson = () =>
  longList('', (number) => `{"person-id":"m-${number}","befattning":"Kock","from":"2024-01-01","percent":75}\n`);

describe('a list of a hundred thousand rows', () => {
  it.each([
    ['CSV', csv],
    ['NDJSON', ndjson],
  ])('is never held, only what is being read: %s', async (format, make) => {
    const { counts, content } = make();
    let read = 0;
    let most = 0;
    for await (const item of peopleFiles.read(content, format === 'CSV' ? 'CSV' : 'NDJSON')) {
      if ('cells' in item) read += 1;
      most = Math.max(most, counts.written - read);
    }
    expect(read).toBe(ROWS);
    expect(most).toBeLessThan(ROWS_A_PART * 8);
  });

  it.each([
    ['CSV', csv],
    ['NDJSON', ndjson],
  ])('is let go of when nobody reads on: %s', async (_, make) => {
    const { counts, content } = make();
    for await (const item of peopleFiles.read(content)) if ('cells' in item) break;
    expect(counts.written).toBeLessThan(ROWS_A_PART * 8);
    // Once to see what it is, once to read it.
    expect(counts.closed).toBe(2);
  });
});
