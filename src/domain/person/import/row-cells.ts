import { isBlank, tidied } from '../../title/mapping/title-row';
import type { PeopleColumn, PeopleRow } from './people-row';
import { type CellFault, type PeopleRowProblem, problemAt } from './people-row-problem';

/** Reads what is written in a cell, tidied, or says what is wrong with it. */
export type ReadCell<Value> = (written: string) => { readonly value: Value } | { readonly fault: CellFault };

/** The cells of a row while they are read. What is wrong with them is gathered, so that all of it can be told at once. */
export interface RowCells {
  /** The columns that say something. */
  readonly columns: readonly PeopleColumn[];
  /** What the column says; undefined where that cannot be read, or it is empty, which is a problem. */
  required<Value>(column: PeopleColumn, read: ReadCell<Value>): Value | undefined;
  /** What the column says; undefined where it is empty, or cannot be read. */
  optional<Value>(column: PeopleColumn, read: ReadCell<Value>): Value | undefined;
  /** Adds what is wrong in the column. */
  refuse(column: PeopleColumn, fault: CellFault): void;
  readonly problems: readonly PeopleRowProblem[];
}

/** The cells of the row, none of them read. */
export const cellsOf = ({ cells }: Pick<PeopleRow, 'cells'>): RowCells => {
  const problems: PeopleRowProblem[] = [];
  const refuse = (column: PeopleColumn, fault: CellFault): void => void problems.push(problemAt(column, fault));
  const optional = <Value>(column: PeopleColumn, read: ReadCell<Value>): Value | undefined => {
    const written = cells[column];
    if (isBlank(written)) return undefined;
    const reading = written.length > LONGEST ? { fault: tooLong } : read(tidied(written));
    if ('value' in reading) return reading.value;
    refuse(column, reading.fault);
    return undefined;
  };
  return {
    columns: (Object.keys(cells) as PeopleColumn[]).filter((column) => !isBlank(cells[column])),
    required: (column, read) => {
      if (isBlank(cells[column])) refuse(column, missing);
      return optional(column, read);
    },
    optional,
    refuse,
    problems,
  };
};

/** So many signs may a cell have before its spaces are tidied; a longer one is not looked into. */
const LONGEST = 500;

const tooLong: CellFault = {
  sv: `texten är för lång. Väntat: högst ${LONGEST} tecken.`,
  en: `the text is too long. Expected: at most ${LONGEST} characters.`,
};

const missing: CellFault = {
  sv: 'saknas. Väntat: ett värde; raden går inte att läsa utan det.',
  en: 'missing. Expected: a value; the row cannot be read without it.',
};
