import { writeZip } from '../zip/write-zip';
import { columnLetters } from './column-letters';
import { withEscapes } from './escapes';

/** A cell to write: a text, a whole number, or a number to show with two decimals. */
export type XlsxCell = string | number | { readonly decimal: number };

/**
 * The rows as a workbook with one sheet, the first row as its heading. Texts are written as texts, whatever sign they
 * begin with, so that none can become a formula.
 */
export const writeXlsx = (sheetName: string, rows: readonly (readonly XlsxCell[])[]): Uint8Array =>
  writeZip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`)],
    ['xl/workbook.xml', workbook(sheetName)],
    ['xl/_rels/workbook.xml.rels', relations(workbookRelations)],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', sheet(rows)],
  ]);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;

const relations = (content: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;

const workbookRelations = `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`;

const workbook = (sheetName: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${withEscapes(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Style 1 is a heading, style 2 a number with two decimals. */
const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
const HEADING = 1;
const TWO_DECIMALS = 2;

/** The heading stays in view; each column is as wide as a title. */
const sheet = (rows: readonly (readonly XlsxCell[])[]): string => {
  const width = Math.max(1, ...rows.slice(0, 1).map((cells) => cells.length));
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols><col min="1" max="${width}" width="24" customWidth="1"/></cols><sheetData>`,
    ...rows.map((cells, index) => sheetRow(cells, index + 1)),
    '</sheetData></worksheet>',
  ].join('');
};

const sheetRow = (cells: readonly XlsxCell[], row: number): string => {
  const written = cells.map((cell, index) => sheetCell(cell, `${columnLetters(index)}${row}`, row === 1));
  return `<row r="${row}">${written.join('')}</row>`;
};

const sheetCell = (cell: XlsxCell, reference: string, isHeading: boolean): string => {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${reference}" s="${TWO_DECIMALS}"><v>${cell.decimal}</v></c>`;
  const style = isHeading ? ` s="${HEADING}"` : '';
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${withEscapes(cell)}</t></is></c>`;
};
