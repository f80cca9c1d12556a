import type { TitleRow } from '../../domain/title/mapping/title-row';
import type { Table } from '../table/table';

/** The two kinds of file that titles come and go in. */
export type TitleFormat = 'csv' | 'xlsx';

/** Titellista: a file with an employer's titles, as read. */
export interface TitleFile {
  /** Names of the file's columns, in order. */
  readonly columns: readonly string[];
  /** Every row below the heading. They may hold personal data: show them to nobody else. */
  readonly rows: Table;
  /** The titles, with nothing of the columns that tell who somebody is. */
  readonly titles: readonly TitleRow[];
}

/** How a list is to be read where it cannot be told from the list. */
export interface TitleFileWish {
  /** Name or letter of the column that has the titles. */
  readonly column?: string | undefined;
  /** Name of the sheet; left out: the first visible one that holds something. */
  readonly sheet?: string | undefined;
}
