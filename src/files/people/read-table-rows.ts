import type { PeopleColumn, PeopleRow } from '../../domain/person/import/people-row';
import { holdsPersonalNumber } from '../../domain/text/personal-number';
import { bilingual } from '../fault';
import type { TableRow } from '../table/table';
import { findColumns, type FoundColumns } from './columns/find-columns';
import { emptyFile, type PeopleFault, personalNumberAt, wholeFault } from './people-fault';

/** The rows of a list in a table, whose first row names the columns. A fault of the whole is the last that comes. */
export async function* readTableRows(
  table: AsyncIterable<TableRow> | Iterable<TableRow>,
): AsyncGenerator<PeopleRow | PeopleFault> {
  let columns: FoundColumns | undefined;
  for await (const row of table) {
    if (columns === undefined) {
      const found = findColumns(row.cells);
      if ('fault' in found) {
        yield wholeFault(found.fault);
        return;
      }
      columns = found.columns;
      continue;
    }
    const fault = faultOf(row, columns);
    yield fault ?? peopleRow(row, columns);
    if (fault) return;
  }
  if (columns === undefined) yield emptyFile();
}

const faultOf = ({ row, cells }: TableRow, columns: FoundColumns): PeopleFault | undefined => {
  if (cells.some(holdsPersonalNumber)) return personalNumberAt(row);
  const nameless = cells.findIndex((cell, index) => columns[index] === undefined && cell.trim() !== '');
  return nameless < 0 ? undefined : namelessColumn(nameless + 1, row);
};

/** What stands there might be a merit, or tell who somebody is. */
const namelessColumn = (column: number, row: number): PeopleFault =>
  wholeFault(
    bilingual(
      `Kolumn ${column} har inget namn, men något står där på rad ${row}. Väntat: ett namn på varje kolumn som används.`,
      `Column ${column} has no name, but something stands there in row ${row}. Expected: a name of each column that is used.`,
    ),
  );

const peopleRow = ({ row, cells }: TableRow, columns: FoundColumns): PeopleRow => {
  const told: Partial<Record<PeopleColumn, string>> = {};
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    const text = cell.trim();
    if (column !== undefined && text !== '') told[column] = text;
  }
  return { row, cells: told };
};
