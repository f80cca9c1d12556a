import type { ReadCell } from './row-cells';

/** The words of a closed list, by what they stand for; the first of each is the one that is recommended. */
export type ClosedWords<Meaning extends string> = Readonly<Record<Meaning, readonly [string, ...string[]]>>;

/** Reads a word of a closed list, in Swedish or as over the API; letter case, `_` and `-` aside. */
export const closedWord = <Meaning extends string>(words: ClosedWords<Meaning>): ReadCell<Meaning> => {
  const meanings = Object.keys(words) as Meaning[];
  const byWord = new Map(
    meanings.flatMap((meaning) => [meaning, ...words[meaning]].map((word) => [plainWord(word), meaning] as const)),
  );
  const fault = {
    sv: `ordet är inte känt. Väntat: ${meanings.map((meaning) => words[meaning][0]).join(', ')}.`,
    en: `the word is not known. Expected: ${meanings.join(', ')}.`,
  };
  return (written) => {
    const value = byWord.get(plainWord(written));
    return value === undefined ? { fault } : { value };
  };
};

/** `Fixed_term` is `fixed term`. */
export const plainWord = (word: string): string =>
  word
    .toLocaleLowerCase('sv')
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
