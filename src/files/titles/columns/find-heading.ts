import type { Table, TableRow } from '../../table/table';
import { isPersonalHeader } from '../../table/personal-columns';
import { plainHeader } from '../../table/plain-header';
import { type ColumnRole, headerRank, headerWords } from './header-words';

/** The index of the row that names the columns; undefined where none does. Reports have some lines above it. */
export const findHeading = (table: Table, titleColumn: string | undefined): number | undefined => {
  const wanted = plainHeader(titleColumn ?? '');
  const isWanted = (cell: string): boolean => wanted !== '' && plainHeader(cell) === wanted;
  const first = table.slice(0, LINES_ABOVE);
  const signs: readonly ((row: TableRow) => boolean)[] = [
    ({ cells }) => cells.some(isWanted),
    ({ cells }) => cells.some((cell) => headerWords.TITLE.includes(plainHeader(cell))),
    ({ cells }) => roles.filter((role) => cells.some((cell) => isNamed(cell, role))).length > 1,
    ({ cells }) => cells.some((cell) => isNamed(cell, 'TITLE')),
  ];
  const found = signs.map((sign) => first.findIndex(sign)).find((index) => index >= 0);
  return found ?? (first.slice(0, 1).some(namesPersons) ? 0 : undefined);
};

/** A first row in which one of several columns is called what persons' are: the others are then called something too. */
const namesPersons = ({ cells }: TableRow): boolean => {
  const written = cells.filter((cell) => cell.trim() !== '');
  return written.length > 1 && written.every((cell) => !/\d/u.test(cell)) && written.some(isPersonalHeader);
};

const isNamed = (cell: string, role: ColumnRole): boolean => headerRank(cell, role) !== undefined;

const roles: readonly ColumnRole[] = ['TITLE', 'PEOPLE', 'FIELD', 'AID'];

const LINES_ABOVE = 20;
