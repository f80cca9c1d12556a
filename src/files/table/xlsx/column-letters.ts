/** The index of a column, from 0, by its letters at the start of the reference: `B7` is 1. */
export const columnIndex = (reference: string): number => {
  let index = 0;
  for (const letter of /^[A-Z]{1,3}/iu.exec(reference)?.[0].toUpperCase() ?? '') {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
};

/** The letters of a column by its index from 0: 27 is `AB`. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
