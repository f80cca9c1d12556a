/** Known words by their length and either of their ends. */
export type SpellingIndex = ReadonlyMap<string, readonly string[]>;

/** Shorter words are too like each other. */
const SHORTEST = 6;

/**
 * Finds words one slip away: a letter put in, left out, changed, or that has changed places with the next. A slip
 * touches two letters at most, so one end of the word stays as it is.
 */
export const buildSpellingIndex = (words: Iterable<string>): SpellingIndex => {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (const end of endsOf(word, word.length)) {
      const found = index.get(end);
      if (found === undefined) index.set(end, [word]);
      else found.push(word);
    }
  }
  return index;
};

/** The known words that are one slip from the word, in the order in which the index was built. */
export const respelled = (word: string, index: SpellingIndex): readonly string[] => {
  if (word.length < SHORTEST) return [];
  const lengths = [word.length, word.length - 1, word.length + 1];
  const near = lengths.flatMap((length) => endsOf(word, length).flatMap((end) => index.get(end) ?? []));
  return [...new Set(near)].filter((known) => isOneSlip(word, known));
};

/** The beginning and the end of the word that stay whole in one of them, for known words of a length. */
const endsOf = (word: string, length: number): readonly [string, string] => {
  const kept = Math.floor(length / 2) - 1;
  return [`${length}<${word.slice(0, kept)}`, `${length}>${word.slice(-kept)}`];
};

/** Damerau (1964): four kinds of slips make most misspellings. */
const isOneSlip = (one: string, other: string): boolean => {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest !== otherRest &&
    (dropped(rest, 1) === otherRest ||
      rest === dropped(otherRest, 1) ||
      dropped(rest, 1) === dropped(otherRest, 1) ||
      (dropped(rest, 2) === dropped(otherRest, 2) && isSwapped(rest, otherRest)))
  );
};

const dropped = (text: string, letters: number): string => text.slice(letters);

const isSwapped = (one: string, other: string): boolean =>
  one.length > 1 && other.length > 1 && other.startsWith(one.charAt(1) + one.charAt(0));
