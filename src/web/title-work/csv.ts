/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, which makes it text (CWE-1236). Plain numbers
 * are harmless.
 */
const withGuard = (cell: string): string =>
  /^'*[=+\-@\t\r]/u.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/u.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string =>
  /[;,\t|"\r\n]|^\s|\s$|^sep=/iu.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Before the text, so that Excel reads it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The rows as a CSV file that Excel with Swedish settings opens as it should: semicolons, CRLF and UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map((cell) => quoted(withGuard(cell))).join(';')}\r\n`).join('');
