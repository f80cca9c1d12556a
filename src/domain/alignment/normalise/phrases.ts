import type { FoundKind } from './reading';
import type { ReadingKnowledge } from './knowledge';
import type { Word } from './words';

/** A word or phrase of a label: what it stands for, or what it says beside the title. */
export interface Phrase {
  /** As it stands in the label. */
  readonly written: string;
  /** The words that it stands for. */
  readonly words: readonly string[];
  readonly segment: number;
  readonly isCut: boolean;
  readonly isAbbreviation: boolean;
  /** True for an abbreviation that can be read in no other way. */
  readonly isSure: boolean;
  readonly qualifier?: FoundKind | undefined;
}

const LONGEST_PHRASE = 3;

/** Ways to read a label are tried up to so many. */
const MOST_WAYS = 6;

/** The ways to read the words as qualifiers, abbreviations and other words; the longest phrase first. */
export const phrasesOf = (words: readonly Word[], knowledge: ReadingKnowledge): readonly (readonly Phrase[])[] => {
  let ways: readonly (readonly Phrase[])[] = [[]];
  let place = 0;
  while (place < words.length) {
    const { length, phrases } = phraseAt(words, place, knowledge);
    ways = ways.flatMap((way) => phrases.map((phrase) => [...way, phrase])).slice(0, MOST_WAYS);
    place += length;
  }
  return ways;
};

const phraseAt = (
  words: readonly Word[],
  place: number,
  knowledge: ReadingKnowledge,
): { readonly length: number; readonly phrases: readonly Phrase[] } => {
  for (let length = Math.min(LONGEST_PHRASE, words.length - place); length > 0; length -= 1) {
    const phrases = readingsOf(words.slice(place, place + length), words[place - 1], knowledge);
    if (phrases.length > 0) return { length, phrases };
  }
  return { length: 1, phrases: words.slice(place, place + 1).map(plain) };
};

const plain = ({ text, segment, isCut }: Word): Phrase => ({
  written: text,
  words: [text],
  segment,
  isCut,
  isAbbreviation: false,
  isSure: true,
});

const readingsOf = (
  words: readonly Word[],
  before: Word | undefined,
  knowledge: ReadingKnowledge,
): readonly Phrase[] => {
  const [first] = words;
  if (first === undefined) return [];
  const written = words.map(({ text }) => text).join(' ');
  const isSure = isSureAbbreviation(written, knowledge);
  const shared = { written, segment: first.segment, isCut: false, isSure };
  const kind = qualifierOf(written, before, knowledge);
  const meanings = knowledge.abbreviations.get(written) ?? [];
  return [
    ...(kind === undefined ? [] : [{ ...shared, words: written.split(' '), isAbbreviation: false, qualifier: kind }]),
    ...meanings.map((meaning) => ({
      ...shared,
      words: meaning,
      isAbbreviation: true,
      qualifier: knowledge.qualifiers.get(meaning.join(' ')),
    })),
    ...(meanings.length > 0 && words.length === 1 && knowledge.vocabulary.words.has(written) ? [plain(first)] : []),
  ];
};

/** Shorter abbreviations stand for too much. */
const SHORTEST_SURE = 3;

/** True for an abbreviation that has one meaning, and is no word or qualifier itself. */
export const isSureAbbreviation = (written: string, knowledge: ReadingKnowledge): boolean =>
  written.length >= SHORTEST_SURE &&
  knowledge.abbreviations.get(written)?.length === 1 &&
  !knowledge.vocabulary.words.has(written) &&
  !knowledge.qualifiers.has(written);

const share = /^(?:\d+([.,]\d+)?%|0[.,]\d+)$/u;
const number = /^\d+$/u;
const letterOrNumber = /^(?:\p{L}|\d+\p{L}?)$/u;

const qualifierOf = (
  written: string,
  before: Word | undefined,
  { qualifiers, places, vocabulary }: ReadingKnowledge,
): FoundKind | undefined => {
  const listed = qualifiers.get(written);
  if (listed !== undefined) return listed;
  if (share.test(written)) return 'EXTENT';
  if (number.test(written)) return 'UNIT';
  if (letterOrNumber.test(written) && before !== undefined && qualifiers.get(before.text) === 'UNIT') return 'UNIT';
  const isPlace = places.has(written) || (written.endsWith('s') && places.has(written.slice(0, -1)));
  return isPlace && !vocabulary.words.has(written) ? 'PLACE' : undefined;
};
