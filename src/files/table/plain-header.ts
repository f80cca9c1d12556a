/** The name of a column in small letters, without what is not a letter: `AID-kod:` is `aid kod`. */
export const plainHeader = (header: string): string =>
  header
    .slice(0, LONGEST_HEADER)
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();

const LONGEST_HEADER = 100;
