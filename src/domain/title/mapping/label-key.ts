/**
 * What two labels share that are the same but for case, spaces and the signs that nobody reads: `Elevass. natt` and
 * `ELEVASS  NATT`. Letters and digits stay as they are, so that no two titles become one.
 */
export const labelKey = (label: string): string =>
  label
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
