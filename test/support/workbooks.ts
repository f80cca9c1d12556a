import { Workbook, type Worksheet } from 'exceljs';

/** A workbook as another program writes it. */
export const workbookBytes = async (fill: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** A workbook with one sheet of these rows. */
export const sheetBytes = (rows: readonly (readonly unknown[])[]): Promise<Uint8Array> =>
  workbookBytes((workbook) => void workbook.addWorksheet('Blad1').addRows(rows.map((cells) => [...cells])));

/** The first sheet of a workbook as another program reads it. */
export const openedSheet = async (bytes: Uint8Array): Promise<Worksheet> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
};

/** The text of each cell in a sheet, row by row. */
export const textsIn = (sheet: Worksheet): readonly (readonly string[])[] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.getRow(row + 1).getCell(column + 1).text),
  );
