import { writeCsv } from '../table/csv/write-csv';
import { EXAMPLE } from './example-title';
import type { TitleFormat } from './title-file';
import { writeXlsx } from '../table/xlsx/write-xlsx';

/** A list of titles to fill in: the columns that are understood, and two rows that show how. */
export const titleTemplate = (format: TitleFormat): Uint8Array =>
  format === 'csv' ? writeCsv(rows.map((cells) => cells.map(String))) : writeXlsx('Titlar', rows);

const rows = [
  ['titel', 'antal', 'verksamhet', 'aid'],
  [`${EXAMPLE}undersköterska natt`, 12, 'Vård och omsorg', 207023],
  [`${EXAMPLE}elevassistent`, '', 'Grundskola', ''],
];
