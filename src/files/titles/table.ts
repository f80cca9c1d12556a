/** Tabell: what a sheet or a CSV file holds, every cell as the text that the spreadsheet shows. */
export type Table = readonly TableRow[];

/** A row that holds something. */
export interface TableRow {
  /** Its number in the spreadsheet, from 1. */
  readonly row: number;
  /** From column A on; rows may differ in length. */
  readonly cells: readonly string[];
}

/** Real title lists have some thousand rows; these bounds keep a file that is no such list from filling the memory. */
export const tableLimits = {
  bytes: 20_000_000,
  /** What a workbook may come to when its parts are unpacked. */
  unpackedBytes: 150_000_000,
  rows: 200_000,
  columns: 200,
} as const;
