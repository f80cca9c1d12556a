/** Known words by their length and either of their ends; long ones also by shorter ends alone. */
export type SpellingIndex = ReadonlyMap<string, readonly string[]>;

/** Shorter words are too like each other. */
const SHORTEST = 6;

/** In words of so many letters two slips are mended, where so many letters at either end are right. */
const SHORTEST_TWICE = 12;
const END = 5;

/**
 * Finds words one slip away: a letter put in, left out, changed, or that has changed places with the next. A slip
 * touches two letters at most, so one end of the word stays as it is.
 */
export const buildSpellingIndex = (words: Iterable<string>): SpellingIndex => {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (const end of [...endsOf(word, word.length), ...(word.length < SHORTEST_TWICE - 2 ? [] : shortEndsOf(word))]) {
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

/** The known words that are two slips from the long word, the nearest in length first. */
export const respelledTwice = (word: string, index: SpellingIndex): readonly string[] => {
  if (word.length < SHORTEST_TWICE) return [];
  const near = new Set(shortEndsOf(word).flatMap((end) => index.get(end) ?? []));
  const farther = (known: string): number => Math.abs(known.length - word.length);
  return [...near]
    .filter((known) => farther(known) <= 2 && isWithinTwoSlips(word, known))
    .sort((one, other) => farther(one) - farther(other));
};

const shortEndsOf = (word: string): readonly [string, string] => [`<${word.slice(0, END)}`, `>${word.slice(-END)}`];

/** Compares what is left when equal beginnings are taken off; each slip mends one difference and goes on. */
const isWithinTwoSlips = (one: string, other: string, slips = 2): boolean => {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest === otherRest) return true;
  if (slips === 0) return false;
  return (
    isWithinTwoSlips(dropped(rest, 1), dropped(otherRest, 1), slips - 1) ||
    (rest !== '' && isWithinTwoSlips(dropped(rest, 1), otherRest, slips - 1)) ||
    (otherRest !== '' && isWithinTwoSlips(rest, dropped(otherRest, 1), slips - 1)) ||
    (isSwapped(rest, otherRest) && isWithinTwoSlips(dropped(rest, 2), dropped(otherRest, 2), slips - 1))
  );
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
