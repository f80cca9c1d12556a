import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';
import { tableLimits } from './table';

/** Thrown within the reading of a table and caught where it begins: the file cannot be read, or not safely. */
export class TableRefused extends Error {
  constructor(
    readonly fault: Required<LocalizedText>,
    readonly expected: Required<LocalizedText>,
  ) {
    super(fault.en);
  }
}

const asCsvOrXlsx = bilingual(
  'Öppna filen i kalkylprogrammet och spara den som CSV eller som Excel-arbetsbok (.xlsx).',
  'Open the file in the spreadsheet program and save it as CSV or as an Excel workbook (.xlsx).',
);

/** The file is of a kind that is not read. */
export const otherFormat = (sv: string, en: string): TableRefused =>
  new TableRefused(bilingual(`Filen är ${sv}.`, `The file is ${en}.`), asCsvOrXlsx);

/** The file is what it should be, but damaged. */
export const brokenWorkbook = (): TableRefused =>
  new TableRefused(
    bilingual('Arbetsboken är skadad och går inte att läsa.', 'The workbook is damaged and cannot be read.'),
    asCsvOrXlsx,
  );

/** The file holds more than a list does. */
const tooLarge = (sv: string, en: string): TableRefused =>
  new TableRefused(
    bilingual(`Filen har för ${sv}.`, `The file has too ${en}.`),
    bilingual(
      `En lista: högst ${tableLimits.bytes / 1_000_000} MB, ${tableLimits.rows.toLocaleString('sv')} rader och ${tableLimits.columns} kolumner; genom API:t inte mer än en begäran får vara, 3,7 MB om inget annat är inställt. Dela upp den, eller ta bort det som inte behövs.`,
      `A list: at most ${tableLimits.bytes / 1_000_000} MB, ${tableLimits.rows.toLocaleString('en')} rows and ${tableLimits.columns} columns; over the API not more than a request may hold, 3.7 MB unless set otherwise. Divide it, or remove what is not needed.`,
    ),
  );

/** A file of more bytes than are read. */
export const tooManyBytes = (): TableRefused => tooLarge('många byte', 'many bytes');

/** A workbook that comes to more than its size tells. */
export const tooMuchContent = (): TableRefused => tooLarge('mycket innehåll', 'much content');

/** The table has more rows than the limits allow. */
export const tooManyRows = (): TableRefused => tooLarge('många rader', 'many rows');

/** The table has more columns than the limits allow. */
export const tooManyColumns = (): TableRefused => tooLarge('många kolumner', 'many columns');

/** The table has too many cells, though neither its rows nor its columns are too many. */
export const tooManyCells = (): TableRefused => tooLarge('många celler', 'many cells');
