import type { LocalizedText } from '../domain/text/language';

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Fel i en fil: where it is, what is wrong there and what is expected instead. */
export interface Fault extends Position {
  readonly message: Required<LocalizedText>;
  readonly expected: Required<LocalizedText>;
}

/** A text in both languages. */
export const bilingual = (sv: string, en: string): Required<LocalizedText> => ({ sv, en });

/** A fault at a place. */
export const faultAt = (
  { file, line, column }: Position,
  message: Required<LocalizedText>,
  expected: Required<LocalizedText>,
): Fault => ({ file, line, column, message, expected });

/** The faults by file, then from the top of each file. */
export const inReadingOrder = <Placed extends Position>(faults: readonly Placed[]): readonly Placed[] =>
  faults.toSorted(byPosition);

const byPosition = (left: Position, right: Position): number =>
  byCodeUnits(left.file, right.file) || left.line - right.line || left.column - right.column;

const byCodeUnits = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
