/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, which makes it text: a file must not be able
 * to make the program of whoever opens it do something (CWE-1236). Plain numbers are harmless.
 */
export const withGuard = (cell: string): string => (isRisky(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. */
export const withoutGuard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

const isRisky = (cell: string): boolean => risky.test(cell) && !number.test(cell);

/** Apostrophes before the sign are counted in, so that every cell can be read back as it was. */
const risky = /^'*[=+\-@\t\r]/u;
const guarded = /^'+[=+\-@\t\r]/u;
const number = /^[+-]?\d+(?:[.,]\d+)?$/u;
