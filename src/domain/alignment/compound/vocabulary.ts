import { basicForms } from './inflection';
import { headsAndModifiers } from './heads-and-modifiers';
import { partKey } from './part-key';
import { emptyTrie, mark, marks, type PartTrie, unmark } from './part-trie';
import { isWhole, type Piece, split } from './split';

/** Ordförråd: the words of all known labels, what parts they have, and what other compounds can be made of these. */
export interface Vocabulary {
  /** The parts of each whole word that is known. */
  readonly words: ReadonlyMap<string, readonly Piece[]>;
  /** The parts that cannot be split further. */
  readonly parts: PartTrie;
}

const lastVowel = /[aeo]$/u;

/** A word that ends so many others is a part of its own, though it is made of others: `handläggare`. */
const ENDS_OTHERS = 4;

/**
 * Learns from the words themselves which parts they share. A word that ends several others is a part of its own; every
 * other is split as far as shorter parts allow. Words in `whole` are never split; neither are `abbreviations`, which
 * are parts of a compound only where nothing else explains it.
 */
export const buildVocabulary = (
  words: Iterable<string>,
  whole: ReadonlySet<string>,
  abbreviations: Iterable<string>,
): Vocabulary => {
  const known = new Set([...words, ...whole]);
  const { modifiers, heads, endings } = headsAndModifiers([...known], whole);
  const parts = trieOf(modifiers, heads, abbreviations);
  const read = new Map<string, readonly Piece[]>();
  for (const form of inOrder([...known, ...modifiers, ...heads])) {
    const isKnown = known.has(form);
    const isPart = whole.has(form) || (isKnown && (endings.get(form) ?? 0) >= ENDS_OTHERS);
    const pieces = isPart ? undefined : (basicOfPlural(form, read) ?? splitFurther(form, parts));
    if (pieces !== undefined) removePart(parts, form);
    else if (isKnown) addWord(parts, form);
    if (isKnown) read.set(form, pieces ?? basicPieces(form, read) ?? [{ form, key: partKey(form), known: true }]);
  }
  return { words: read, parts };
};

const trieOf = (modifiers: Iterable<string>, heads: Iterable<string>, abbreviations: Iterable<string>): PartTrie => {
  const parts = emptyTrie();
  for (const form of modifiers) mark(parts, form, marks.leading | marks.last);
  for (const form of heads) mark(parts, form, marks.last);
  for (const form of abbreviations) mark(parts, form, marks.abbreviation);
  return parts;
};

/** The shorter parts that the form is made of, if it is. */
const splitFurther = (form: string, parts: PartTrie): readonly Piece[] | undefined => {
  const pieces = split(form, parts, { wholly: false });
  return pieces.length > 1 && isWhole(pieces) ? pieces : undefined;
};

const removePart = (parts: PartTrie, form: string): void => {
  unmark(parts, form, marks.leading | marks.last);
};

/** Shorter words look inflected without being it. */
const SHORTEST_INFLECTED = 7;

/** The parts of the known word that the word is the plural or definite form of. */
const basicPieces = (word: string, read: ReadonlyMap<string, readonly Piece[]>): readonly Piece[] | undefined =>
  word.length < SHORTEST_INFLECTED
    ? undefined
    : basicForms(word)
        .map((form) => read.get(form))
        .find((pieces) => pieces !== undefined);

/** Endings that no word has in its basic form. */
const surePlural = /(?:or|orna|ornas|arna|arnas|erna|ernas)$/u;

/** The same, where the word is surely inflected: `undersköterskor` has the part of `undersköterska`. */
const basicOfPlural = (word: string, read: ReadonlyMap<string, readonly Piece[]>): readonly Piece[] | undefined =>
  surePlural.test(word) ? basicPieces(word, read) : undefined;

/** A word is a part, alone or last; and before others in the forms that words take there. */
const addWord = (parts: PartTrie, word: string): void => {
  mark(parts, word, marks.last);
  if (word.length < 3) return;
  const stem = word.replace(lastVowel, '');
  const forms = stem === word || stem.length < 3 ? [word] : [word, stem, `${stem}e`, `${stem}o`];
  for (const form of forms) mark(parts, form, marks.leading);
};

const inOrder = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
