/**
 * What two labels share that are the same but for case, spaces and the signs that nobody reads: `Elevass. natt` and
 * `ELEVASS  NATT`. Letters and digits stay as they are, and so do `%`, and `+` and `#` that end a word (`C++`, `C#`), so
 * that no two titles become one.
 */
export const labelKey = (label: string): string =>
  label.normalize('NFC').toLocaleLowerCase('sv').replaceAll(UNREAD, ' ').replaceAll(' %', '%').trim();

const UNREAD = /(?:(?<![\p{L}\p{N}+#])[+#]+|[^\p{L}\p{N}%+#])+/gu;
