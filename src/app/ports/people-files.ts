import type { LocalizedText } from '../../domain/text/language';
import type { PeopleRow } from '../../domain/person/import/people-row';

/** The formats of lists of people. */
export const peopleFormats = ['CSV', 'XLSX', 'NDJSON'] as const;
export type PeopleFormat = (typeof peopleFormats)[number];

/** Reads lists of people, row by row. */
export interface PeopleFiles {
  /**
   * Reads a list; never throws for what it holds. What tells who somebody is never leaves the file. CSV and NDJSON are
   * read as they come, in a memory that does not grow with them; of XLSX the file is held whole.
   *
   * @param format Left out: told from how the content begins.
   */
  read(content: PeopleContent, format?: PeopleFormat): AsyncIterable<PeopleRow | PeopleFileFault>;
}

/** The bytes of a list, from the beginning each time that it is called: a list is read more than once. */
export type PeopleContent = () => AsyncIterable<Uint8Array>;

/** What cannot be read in a row, or in the whole (line 0), and what is expected instead. It never repeats what stands there. */
export interface PeopleFileFault {
  readonly fault: Required<LocalizedText>;
  /** From 1, the heading among them; 0 for the file as a whole. */
  readonly line: number;
  /** The heading as we know it, where one column is at fault. */
  readonly column?: string;
}
