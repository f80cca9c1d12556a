import { bilingual } from '../../fault';
import { type Table, tableLimits } from '../table';
import { brokenWorkbook, otherFormat, TableRefused, tooMuchContent } from '../table-refused';
import { openZip, UnpacksTooLarge, type ZipArchive } from '../zip/read-zip';
import type { CellSurroundings } from './cell-text';
import { plainNumbers, readNumberStyles } from './number-styles';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import { findParts, type Sheet } from './workbook-parts';
import { xmlReader } from './xml';

/**
 * The rows of one sheet of an Excel workbook: the sheet of that name, or the first visible one that holds something.
 * Only what a table needs is read, so macros, names, merged areas and rules for cells cost no more than their bytes: a
 * reader that builds the whole workbook can be kept busy for minutes by a file of 17 kB. What is read is bounded, by
 * `tableLimits`, while it is read: bytes, depth, elements, relations, sheets, rows, columns, cells and signs.
 * @throws TableRefused when it is damaged, of another kind or too large, or has no such sheet.
 */
export const readXlsx = (bytes: Uint8Array, sheetName?: string): Table => {
  try {
    return readFrom(openZip(bytes, tableLimits.unpackedBytes), sheetName);
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    throw error instanceof UnpacksTooLarge ? tooMuchContent() : brokenWorkbook();
  }
};

const readFrom = (archive: ZipArchive, sheetName: string | undefined): Table => {
  refuseOthers(archive.names);
  const readXml = xmlReader();
  const { sheets, sharedStrings, styles, from1904 } = findParts(readXml, archive);
  const surroundings: CellSurroundings = {
    strings: sharedStrings ? readSharedStrings(readXml, sharedStrings) : [],
    numberStyles: styles ? readNumberStyles(readXml, styles) : plainNumbers,
    from1904,
  };
  for (const sheet of candidates(sheets, sheetName)) {
    const content = archive.unpack(sheet.part);
    if (content === undefined) throw brokenWorkbook();
    const table = readSheet(readXml, content, surroundings);
    if (table.length > 0) return table;
  }
  return [];
};

const refuseOthers = (names: readonly string[]): void => {
  if (names.includes('xl/workbook.bin')) throw otherFormat('en binär arbetsbok (.xlsb)', 'a binary workbook (.xlsb)');
  if (names.includes('content.xml')) throw otherFormat('ett OpenDocument-ark (.ods)', 'an OpenDocument sheet (.ods)');
  if (!names.some((name) => name.startsWith('xl/'))) throw otherFormat('ingen arbetsbok', 'no workbook');
};

const candidates = (sheets: readonly Sheet[], wanted: string | undefined): readonly Sheet[] => {
  if (wanted === undefined) return sheets.filter(({ isHidden }) => !isHidden);
  const named = sheets.filter(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (named.length === 0) throw noSuchSheet(sheets);
  return named;
};

const noSuchSheet = (sheets: readonly Sheet[]): TableRefused => {
  const names = sheets.map(({ name }) => name.slice(0, LONGEST_NAME)).join(', ');
  return new TableRefused(
    bilingual('Arbetsboken har inget blad med det namnet.', 'The workbook has no sheet of that name.'),
    bilingual(`Ett av bladen: ${names}.`, `One of the sheets: ${names}.`),
  );
};

/** Excel takes no longer one. */
const LONGEST_NAME = 31;
