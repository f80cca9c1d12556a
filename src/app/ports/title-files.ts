import type { LocalizedText } from '../../domain/text/language';
import type { TitleRow } from '../../domain/title/mapping/title-row';

/** Reads files with an employer's titles. */
export interface TitleFiles {
  /** Reads a CSV or XLSX file; never throws. What tells who somebody is never leaves the file. */
  read(content: Uint8Array, wish: TitleFileChoice): TitleFileReading;
}

/** How a file is to be read where it cannot be told from the file. */
export interface TitleFileChoice {
  /** Name or letter of the column that has the titles. */
  readonly column?: string | undefined;
  /** Name of the sheet. */
  readonly sheet?: string | undefined;
}

/** The titles that a file holds, and what in single rows cannot be understood; no titles where nothing can be read. */
export interface TitleFileReading {
  readonly titles: readonly TitleRow[];
  readonly faults: readonly TitleFileFault[];
}

/** What is wrong in a row of a file, and what is expected there instead. Rows and columns count from 1. */
export interface TitleFileFault {
  readonly line: number;
  readonly column: number;
  readonly message: Required<LocalizedText>;
  readonly expected: Required<LocalizedText>;
}
