import { stringify } from 'csv-stringify/sync';
import { withGuard } from './formula-guard';

/**
 * The rows as a CSV file that Excel with Swedish settings opens as it should: semicolons, CRLF and UTF-8 with a byte
 * order mark.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      rows.map((cells) => cells.map(withGuard)),
      { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_match: needsQuotes },
    ),
  );

/** Also what another delimiter would divide, so that the reader cannot mistake it. */
const needsQuotes = /[;,\t|"\r\n]|^\s|\s$|^sep=/iu;
