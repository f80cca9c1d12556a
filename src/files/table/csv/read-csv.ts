import { CsvError, parse } from 'csv-parse/sync';
import { bilingual } from '../../fault';
import { type Table, tableLimits } from '../table';
import { TableRefused, tooManyCells, tooManyColumns, tooManyRows } from '../table-refused';
import { delimiterOf } from './delimiter';
import { withoutGuard } from './formula-guard';
import { recordDelimiters } from './record-delimiters';

/**
 * The rows of a CSV file (RFC 4180, with any of the usual delimiters). Empty lines count as rows, as in a spreadsheet.
 * @throws TableRefused when a quotation mark is never closed, or there is too much.
 */
export const readCsv = (text: string): Table => {
  const { delimiter, body } = withoutHint(text);
  const records = parsed(body, delimiter ?? delimiterOf(body));
  if (records.length > tableLimits.rows) throw tooManyRows();
  return records
    .map((cells, index) => ({ row: index + 1, cells: cells.map(withoutGuard) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

/** A first line `sep=;` tells Excel the delimiter and is no row of its own. */
const withoutHint = (text: string): { readonly delimiter?: string; readonly body: string } => {
  const [line, delimiter] = /^sep=([;,\t|])(?:\r\n|\n|\r|$)/iu.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? { body: text } : { delimiter, body: text.slice(line.length) };
};

const parsed = (text: string, delimiter: string): readonly string[][] => {
  let cellsLeft: number = tableLimits.cells;
  try {
    return parse(text, {
      delimiter,
      record_delimiter: recordDelimiters,
      relax_column_count: true,
      relax_quotes: true,
      to: tableLimits.rows + 1,
      on_record: (cells: string[]) => {
        if (cells.length > tableLimits.columns) throw tooManyColumns();
        cellsLeft -= cells.length;
        if (cellsLeft < 0) throw tooManyCells();
        return cells;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw unclosedQuote();
    throw error;
  }
};

const unclosedQuote = (): TableRefused =>
  new TableRefused(
    bilingual(
      'Ett citattecken i början av en cell har inget slut.',
      'A quotation mark at the start of a cell is never closed.',
    ),
    bilingual(
      'Citattecken i par runt cellens text; ett citattecken i texten skrivs två gånger.',
      'Quotation marks in pairs around the text of a cell; one within the text is written twice.',
    ),
  );
