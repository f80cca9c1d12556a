import { bilingual } from '../../fault';
import type { Table } from '../../table/table';
import { TableRefused } from '../../table/table-refused';
import { columnIndex, columnLetters } from '../../table/xlsx/column-letters';
import { findHeading } from './find-heading';
import { plainHeader } from '../../table/plain-header';
import { type ColumnRole, headerRank } from './header-words';
import { isPersonalColumn } from '../../table/personal-columns';
import type { TableHead } from './title-columns';
import { mostLikeTitles } from './most-like-titles';

/** A column with what stands below its name, as much as shows what it is for. */
interface Column {
  readonly index: number;
  /** '' where the table has no heading. */
  readonly header: string;
  readonly cells: readonly string[];
}

/**
 * Finds the heading and the columns of a list of titles: by their names, else by what stands in them. A column that
 * tells who somebody is comes in question for nothing.
 * @param titleColumn Name or letter of the column with the titles; left out: found.
 * @throws TableRefused when it cannot be told which column has the titles; it names the columns there are.
 */
export const findColumns = (table: Table, titleColumn?: string): TableHead => {
  const heading = findHeading(table, titleColumn);
  const columns = columnsOf(table, heading);
  const usable = columns.filter(({ header, cells }) => !isPersonalColumn(header, cells));
  const title = titleColumn === undefined ? likeliest(usable) : named(titleColumn, columns, usable);
  if (title === undefined) throw undecided(columns);
  const others = usable.filter(({ index }) => index !== title);
  return {
    names: columns.map(({ header, index }) => header || `Kolumn ${columnLetters(index)}`),
    rowsBefore: heading === undefined ? 0 : heading + 1,
    columns: {
      title,
      people: byHeader(others, 'PEOPLE'),
      field: byHeader(others, 'FIELD'),
      aid: byHeader(others, 'AID'),
    },
  };
};

const columnsOf = (table: Table, heading: number | undefined): readonly Column[] => {
  const headers = heading === undefined ? [] : (table[heading]?.cells ?? []);
  const body = table.slice(heading === undefined ? 0 : heading + 1);
  const columns = headers.map((header, index) => ({ index, header: header.trim(), cells: [] as string[] }));
  for (const { cells } of body) {
    for (const [index, cell] of cells.entries()) {
      const column = (columns[index] ??= { index, header: '', cells: [] });
      const text = cell.trim().slice(0, SAMPLE_SIGNS);
      if (text !== '' && column.cells.length < SAMPLE) column.cells.push(text);
    }
  }
  return columns;
};

/** So many cells of a column that hold something, and so much of each, show what it is for. */
const SAMPLE = 5_000;
const SAMPLE_SIGNS = 200;

const likeliest = (columns: readonly Column[]): number | undefined => {
  const worded = columns.filter(({ cells }) => cells.length === 0 || cells.some((cell) => /\p{L}{2}/u.test(cell)));
  return byHeader(worded, 'TITLE') ?? mostLikeTitles(columns);
};

/** The column whose name is the surest for that; the first of several alike. */
const byHeader = (columns: readonly Column[], role: ColumnRole): number | undefined => {
  const [first] = columns
    .flatMap(({ index, header }) => {
      const rank = headerRank(header, role);
      return rank === undefined ? [] : [{ index, rank }];
    })
    .toSorted((left, right) => left.rank - right.rank);
  return first?.index;
};

const named = (wanted: string, columns: readonly Column[], usable: readonly Column[]): number => {
  const plain = plainHeader(wanted);
  const column =
    columns.find(({ header }) => plain !== '' && plainHeader(header) === plain) ??
    columns.find(({ index }) => /^[a-z]{1,3}$/iu.test(wanted.trim()) && index === columnIndex(wanted.trim()));
  if (column === undefined) throw noSuchColumn(columns);
  if (!usable.includes(column)) throw personalColumn();
  return column.index;
};

const undecided = (columns: readonly Column[]): TableRefused =>
  new TableRefused(
    bilingual(
      'Det går inte att avgöra vilken kolumn som har titlarna.',
      'It cannot be told which column has the titles.',
    ),
    whichColumn(columns),
  );

const noSuchColumn = (columns: readonly Column[]): TableRefused =>
  new TableRefused(
    bilingual('Filen har ingen kolumn med det namnet.', 'The file has no column of that name.'),
    whichColumn(columns),
  );

const personalColumn = (): TableRefused =>
  new TableRefused(
    bilingual('Kolumnen ser ut att innehålla personuppgifter.', 'The column seems to hold personal data.'),
    bilingual(
      'En kolumn med titlar. Ta bort kolumner med personuppgifter.',
      'A column with titles. Remove columns with personal data.',
    ),
  );

/** Tells the columns by letter and name, never by what stands in them. */
const whichColumn = (columns: readonly Column[]): TableRefused['expected'] => {
  const list = columns
    .map(({ index, header }) => columnLetters(index) + (header && ` (${header.slice(0, LONGEST_NAME)})`))
    .join(', ');
  return bilingual(
    `Kalla kolumnen ”titel”, eller ange den med namn eller bokstav. Kolumnerna är ${list}.`,
    `Call the column “titel”, or give it by name or letter. The columns are ${list}.`,
  );
};

/** So much of a column's name is told. */
const LONGEST_NAME = 60;
