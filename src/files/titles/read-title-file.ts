import { bilingual, faultAt } from '../fault';
import type { RefusedFile } from '../file-reading';
import { findColumns } from './columns/find-columns';
import { readRow } from './read-row';
import { readTable } from '../table/read-table';
import { TableRefused } from '../table/table-refused';
import type { TitleFile, TitleFileWish } from './title-file';

/** Reads a list of titles in CSV or XLSX; never throws. `name` is the name of the file that faults tell. */
export const readTitleFile = (bytes: Uint8Array, name: string, wish: TitleFileWish = {}): TitleFile | RefusedFile => {
  try {
    return readTitles(bytes, wish);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return { faults: [faultAt({ file: name, line: 1, column: 1 }, error.fault, error.expected)] };
  }
};

const readTitles = (bytes: Uint8Array, { column, sheet }: TitleFileWish): TitleFile => {
  const table = readTable(bytes, sheet);
  if (table.length === 0) throw empty();
  const { names, rowsBefore, columns } = findColumns(table, column);
  const body = table.slice(rowsBefore);
  return {
    columns: names,
    rows: body,
    titles: body.flatMap((row) => readRow(row, columns) ?? []),
  };
};

const empty = (): TableRefused =>
  new TableRefused(
    bilingual('Filen är tom.', 'The file is empty.'),
    bilingual('En lista med en titel i varje rad.', 'A list with a title in each row.'),
  );
