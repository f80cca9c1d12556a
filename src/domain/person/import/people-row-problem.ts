import type { LocalizedText } from '../../text/language';
import { columnNames } from './column-names';
import type { PeopleColumn } from './people-row';

/** What of a row cannot be used, in which column. It never repeats what the row says: that may be personal. */
export interface PeopleRowProblem extends Required<LocalizedText> {
  readonly column: PeopleColumn;
}

/** What is wrong with a cell and what is expected, without its column. */
export type CellFault = Required<LocalizedText>;

/** The fault, with the name of its column in front. */
export const problemAt = (column: PeopleColumn, { sv, en }: CellFault): PeopleRowProblem => ({
  column,
  sv: `${columnNames[column].sv}: ${sv}`,
  en: `${columnNames[column].en}: ${en}`,
});
