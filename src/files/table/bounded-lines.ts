import { bilingual } from '../fault';
import type { TextStream } from './decode-stream';
import { streamLimits } from './table';
import { TableRefused } from './table-refused';

/**
 * The same text; a file that never ends its lines cannot fill the memory.
 * @throws TableRefused when a line is longer than the limit.
 */
export async function* boundedLines(text: TextStream): AsyncGenerator<string> {
  let length = 0;
  for await (const part of text) {
    let start = 0;
    for (const { index } of part.matchAll(/[\r\n]/gu)) {
      if (length + index - start > streamLimits.lineSigns) throw lineTooLong();
      length = 0;
      start = index + 1;
    }
    length += part.length - start;
    if (length > streamLimits.lineSigns) throw lineTooLong();
    yield part;
  }
}

/** A line that is none of a list; a quotation mark without an end makes one of many. */
export const lineTooLong = (): TableRefused =>
  new TableRefused(
    bilingual(
      'En rad är för lång, eller ett citattecken i början av en cell har inget slut.',
      'A line is too long, or a quotation mark at the start of a cell is never closed.',
    ),
    bilingual(
      `Högst ${streamLimits.lineSigns.toLocaleString('sv')} tecken i en rad; citattecken i par runt cellens text.`,
      `At most ${streamLimits.lineSigns.toLocaleString('en')} characters in a line; quotation marks in pairs around the text of a cell.`,
    ),
  );
