/** The words of a label without case, accents and signs; å and ä read as a, ö and ø as o, as people write them without dots. */
export const wordsOf = (label: string): readonly string[] =>
  label
    .toLocaleLowerCase('sv')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The words, and each two that stand together as one: a compound may be written apart or with a hyphen. */
export const withJoined = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`),
];
