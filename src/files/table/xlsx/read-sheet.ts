import { type Table, tableLimits, type TableRow } from '../table';
import { brokenWorkbook, tooManyCells, tooManyColumns, tooManyRows, tooMuchContent } from '../table-refused';
import { type CellSurroundings, cellText } from './cell-text';
import { columnIndex } from './column-letters';
import type { XmlReader } from './xml';

/**
 * The rows of a sheet that hold something (ECMA-376 part 1, 18.3.1.73 row). Merged cells hold their text in the first.
 * @throws TableRefused when there is too much.
 */
export const readSheet = (readXml: XmlReader, bytes: Uint8Array, surroundings: CellSurroundings): Table => {
  const rows: TableRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell = { column: 0, type: '', style: 0, value: '' };
  let isValue = false;
  let cellsLeft: number = tableLimits.cells;
  let signsLeft: number = tableLimits.signs;

  const openRow = (number: string | undefined): void => {
    row = number === undefined ? row + 1 : Number(number);
    if (!(row <= HIGHEST_ROW)) throw brokenWorkbook();
    cells = [];
    cell = { ...cell, column: -1 };
  };
  const openCell = ({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void => {
    cell = { column: r === undefined ? cell.column + 1 : columnIndex(r), type: t, style: Number(s), value: '' };
  };
  const closeCell = (): void => {
    const text = cellText(cell, surroundings);
    if (text === '') return;
    if (cell.column >= tableLimits.columns) throw tooManyColumns();
    signsLeft -= text.length;
    if (signsLeft < 0) throw tooMuchContent();
    while (cells.length < cell.column) cells.push('');
    cells[cell.column] = text;
  };
  const closeRow = (): void => {
    cellsLeft -= cells.length;
    if (cellsLeft < 0) throw tooManyCells();
    if (cells.every((text) => text.trim() === '')) return;
    if (rows.length === tableLimits.rows) throw tooManyRows();
    rows.push({ row, cells });
  };

  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes.r);
      if (name === 'c') openCell(attributes);
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) cell.value += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'c') closeCell();
      if (name === 'row') closeRow();
    },
  });
  return rows;
};

/** Of a sheet in Excel. */
const HIGHEST_ROW = 1_048_576;
