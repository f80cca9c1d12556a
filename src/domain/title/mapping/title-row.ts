/** One row of a list of titles, as the employer's personnel system wrote it. */
export interface TitleRow {
  /** Its number, by which whoever sent it finds it: a file's rows are counted from 1, the heading among them. */
  readonly row: number;
  readonly label: string;
  /** How many people have the title; left out, or empty, where the list does not say. */
  readonly people?: string | number | undefined;
  /** Verksamhet, förvaltning or unit. */
  readonly field?: string | undefined;
  /** AID code. */
  readonly aid?: string | undefined;
}

/** A row in which all can be read. */
export interface ReadTitleRow {
  readonly label: string;
  readonly people?: number;
  readonly field?: string;
  readonly aid?: string;
}

/** The row as it is kept: each text on one line without spaces around it, what is empty left out. It must be sound. */
export const readTitleRow = ({ label, people, field, aid }: TitleRow): ReadTitleRow => ({
  label: tidied(label),
  ...(!isBlank(people) && { people: Number(withoutSpaces(people)) }),
  ...(!isBlank(field) && { field: tidied(field) }),
  ...(!isBlank(aid) && { aid: tidied(aid) }),
});

/** The text on one line, composed, without spaces around it. */
export const tidied = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** True where a cell says nothing. */
export const isBlank = (cell: string | number | undefined): cell is undefined | '' =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A number as it is written with spaces between the thousands. */
export const withoutSpaces = (number: string | number): string => String(number).replaceAll(/\s/gu, '');
