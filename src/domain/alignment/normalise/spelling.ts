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
  const farther = (known: string): number => Math.abs(known.length - word.length);
  const near = shortEndsOf(word)
    .flatMap((end) => index.get(end) ?? [])
    .filter((known) => farther(known) <= 2 && isWithinTwoSlips(word, known));
  return [...new Set(near)].sort((one, other) => farther(one) - farther(other));
};

const shortEndsOf = (word: string): readonly [string, string] => [`<${word.slice(0, END)}`, `>${word.slice(-END)}`];

/** Compares what is left from a place in each; each slip mends one difference and goes on. */
const isWithinTwoSlips = (one: string, other: string, from = 0, otherFrom = 0, slips = 2): boolean => {
  const alike = alikeFrom(one, from, other, otherFrom);
  const [place, otherPlace] = [from + alike, otherFrom + alike];
  const farther = Math.abs(one.length - place - (other.length - otherPlace));
  if (place === one.length || otherPlace === other.length) return farther <= slips;
  if (farther > slips || slips === 0) return false;
  const mended = (letters: number, otherLetters: number): boolean =>
    isWithinTwoSlips(one, other, place + letters, otherPlace + otherLetters, slips - 1);
  return mended(1, 1) || mended(1, 0) || mended(0, 1) || (isSwapped(one, place, other, otherPlace) && mended(2, 2));
};

/** How many letters the words have alike from a place in each. */
const alikeFrom = (one: string, from: number, other: string, otherFrom: number): number => {
  const most = Math.min(one.length - from, other.length - otherFrom);
  let count = 0;
  while (count < most && one.charCodeAt(from + count) === other.charCodeAt(otherFrom + count)) count += 1;
  return count;
};

/** The beginning and the end of the word that stay whole in one of them, for known words of a length. */
const endsOf = (word: string, length: number): readonly [string, string] => {
  const kept = Math.floor(length / 2) - 1;
  return [`${length}<${word.slice(0, kept)}`, `${length}>${word.slice(-kept)}`];
};

/** Damerau (1964): four kinds of slips make most misspellings. */
const isOneSlip = (one: string, other: string): boolean => {
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  if (start === one.length && start === other.length) return false;
  return (
    isSameFrom(one, start + 1, other, start) ||
    isSameFrom(one, start, other, start + 1) ||
    isSameFrom(one, start + 1, other, start + 1) ||
    (isSwapped(one, start, other, start) && isSameFrom(one, start + 2, other, start + 2))
  );
};

/** True where the words go on alike from a place in each. */
const isSameFrom = (one: string, from: number, other: string, otherFrom: number): boolean => {
  if (one.length - from !== other.length - otherFrom) return false;
  for (let place = from; place < one.length; place += 1) {
    if (one.charCodeAt(place) !== other.charCodeAt(place - from + otherFrom)) return false;
  }
  return true;
};

const isSwapped = (one: string, place: number, other: string, otherPlace: number): boolean =>
  place + 1 < one.length &&
  otherPlace + 1 < other.length &&
  one.charCodeAt(place) === other.charCodeAt(otherPlace + 1) &&
  one.charCodeAt(place + 1) === other.charCodeAt(otherPlace);
