import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { boundedLines, lineTooLong } from '../bounded-lines';
import type { TextStream } from '../decode-stream';
import { streamLimits, type TableRow } from '../table';
import { withoutGuard } from './formula-guard';
import { recordDelimiters } from './record-delimiters';

/**
 * The rows of a CSV file as it comes, as `readCsv` reads one that is there; only what is being read is held.
 *
 * @param delimiterOf Tells the delimiter by the first line that says something.
 * @throws TableRefused when a line is too long, or a quotation mark is never closed.
 */
export async function* streamCsv(text: TextStream, delimiterOf: (line: string) => string): AsyncGenerator<TableRow> {
  const rest = boundedLines(text);
  const head = await takeHead(rest);
  const [hint = '', hinted] = HINT.exec(head) ?? [];
  const body = head.slice(hint.length);
  const parser = parse({
    delimiter: hinted ?? delimiterOf(/\S[^\r\n]*/u.exec(body)?.[0] ?? ''),
    record_delimiter: recordDelimiters,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: streamLimits.lineSigns,
  });
  // What fails is told where the records are taken.
  pipeline(Readable.from(joined(body, rest)), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { row, cells: cells.map(withoutGuard) };
    }
  } catch (error) {
    throw error instanceof CsvError ? lineTooLong() : error;
  } finally {
    await rest.return(undefined);
  }
}

/** A first line `sep=;` tells Excel the delimiter and is no row of its own. */
const HINT = /^sep=([;,\t|])(?:\r\n|\n|\r|$)/iu;

/** As much of the text as has a whole line that says something after one that may be a hint. */
const takeHead = async (text: AsyncIterator<string>): Promise<string> => {
  let head = '';
  while (head.length < streamLimits.lineSigns && !WITH_LINE.test(head)) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  return head;
};

const WITH_LINE = /^(?:sep=.[\r\n]|(?!sep=))\s*\S[^\r\n]*[\r\n]/iu;

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
