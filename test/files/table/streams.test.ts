import fc from 'fast-check';
import { readCsv } from '../../../src/files/table/csv/read-csv';
import { streamCsv } from '../../../src/files/table/csv/stream-csv';
import { decodeStream } from '../../../src/files/table/decode-stream';
import { decodeText } from '../../../src/files/table/decode-text';
import { inParts } from '../../support/people-files';

const gathered = async <Part>(parts: AsyncIterable<Part>): Promise<readonly Part[]> => {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  return all;
};
const decoded = async (bytes: Uint8Array, size: number): Promise<string> =>
  (await gathered(decodeStream(inParts(bytes, size)))).join('');

const size = fc.integer({ min: 1, max: 12 });

describe('text that is decoded as it comes', () => {
  const swedish = fc.string({ unit: fc.constantFrom(...Array.from('abåäöÅÄÖé; \n')), maxLength: 40 });
  const encoders: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ];

  it.each(encoders)('is the text of the whole, however it is divided: %s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(swedish, size, async (text, partSize) => {
        const bytes = encode(text);
        expect([await decoded(bytes, partSize), decodeText(bytes)]).toEqual([text, text]);
      }),
      { numRuns: 50 },
    );
  });

  it('has the signs that only Windows-1252 has', async () => {
    expect(await decoded(Buffer.from('a å \u0096 \u0080', 'latin1'), 3)).toBe('a å – €');
  });

  it.each<[string, readonly number[]]>([
    ['goes on as something else', [...Buffer.from('åäö'), 0xe5, 0x20]],
    ['ends within a sign', [...Buffer.from('åäö'), 0xc3]],
  ])('is refused where what began as UTF-8 %s', async (_, bytes) => {
    await expect(decoded(Uint8Array.from(bytes), 2)).rejects.toThrow('The file changes its encoding midway.');
  });
});

describe('CSV that is read as it comes', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('aö;"\n\r\'=')), maxLength: 60 });

  it('has the rows of the whole, or is refused as the whole is, however it is divided', async () => {
    await fc.assert(
      fc.asyncProperty(text, size, async (body, partSize) => {
        const bytes = Buffer.from(`sep=;\r\n${body}`);
        const whole = await Promise.resolve(bytes.toString())
          .then(readCsv)
          .catch(() => 'refused');
        const streamed = await gathered(streamCsv(decodeStream(inParts(bytes, partSize)), () => ',')).catch(
          () => 'refused',
        );
        expect(streamed).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('is divided by the sign that the first line with something asks for', async () => {
    const delimiter = jest.fn(() => '|');
    const rows = await gathered(streamCsv(decodeStream(inParts(Buffer.from('\n \na|b;c\n'), 2)), delimiter));
    expect(rows).toEqual([{ row: 3, cells: ['a', 'b;c'] }]);
    expect(delimiter).toHaveBeenCalledWith('a|b;c');
  });
});
