/** Tabell: what a sheet or a CSV file holds, every cell as the text that the spreadsheet shows. */
export type Table = readonly TableRow[];

/** A row that holds something. */
export interface TableRow {
  /** Its number in the spreadsheet, from 1. */
  readonly row: number;
  /** From column A on; rows may differ in length. */
  readonly cells: readonly string[];
}

/** Real lists of titles have some thousand rows; these bounds keep a file that is no such list from filling the memory. */
export const tableLimits = {
  bytes: 20_000_000,
  rows: 200_000,
  columns: 200,
  /** In all rows together, those that are empty before others counted. */
  cells: 4_000_000,
  /** Of a workbook, what its parts come to when they are unpacked. */
  unpackedBytes: 40_000_000,
  /** Of a workbook, its XML elements and their attributes. */
  elements: 3_000_000,
  /** Of a workbook, the signs in its cells: many may show one text that is kept once. */
  signs: 20_000_000,
  sheets: 255,
} as const;

/** Of files that are read as they come: they may be long, but nothing in them may fill the memory. */
export const streamLimits = {
  rows: 5_000_000,
  /** In one line, or one record of several lines; real ones have some hundred. */
  lineSigns: 100_000,
} as const;
