import { isWhole, type Piece, split } from '../compound/split';
import { partKey } from '../compound/part-key';
import { basicForms, otherGenders } from '../compound/inflection';
import { respelledSince1906, withoutDigraphs, withoutDots } from './fold';
import type { ReadingKnowledge } from './knowledge';
import type { ReadingStep } from './reading';
import { isSureAbbreviation } from './phrases';
import { respelled, respelledTwice } from './spelling';

/** One way to understand a word. */
export interface WordReading {
  readonly pieces: readonly Piece[];
  readonly certainty: number;
  readonly step?: ReadingStep;
  /** True for abbreviations that can be read in no other way. */
  readonly isSure?: boolean;
}

/** How sure a word is that was read in such a way. */
const certainties: Readonly<Record<ReadingStep, number>> = {
  ABBREVIATION: 0.95,
  INFLECTION: 0.98,
  GENDER: 0.9,
  DOTS: 0.95,
  SPELLING: 0.85,
  CUT: 0.8,
};

const MOST_READINGS = 2;

/** A word that is cut without a full stop keeps so many letters. */
const SHORTEST_CUT = 5;

/** So many words that are not known are remembered as they were read; labels repeat most of theirs. */
const MOST_REMEMBERED = 5000;

/** How words were read with the same knowledge. */
const remembered = new WeakMap<ReadingKnowledge, Map<string, readonly WordReading[]>>();

/** The ways to understand a word that is neither a qualifier nor a whole abbreviation, the most certain first. */
export const readWord = (word: string, isCut: boolean, knowledge: ReadingKnowledge): readonly WordReading[] => {
  const asItStands = knowledge.vocabulary.words.get(word);
  if (asItStands !== undefined && !isCut) return [{ pieces: asItStands, certainty: 1 }];
  const memory = memoryOf(knowledge);
  const written = isCut ? `${word}.` : word;
  const known = memory.get(written);
  if (known !== undefined) return known;
  const read = readUnknown(word, isCut, knowledge);
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(written, read);
  return read;
};

const memoryOf = (knowledge: ReadingKnowledge): Map<string, readonly WordReading[]> => {
  const known = remembered.get(knowledge);
  if (known !== undefined) return known;
  const memory = new Map<string, readonly WordReading[]>();
  remembered.set(knowledge, memory);
  return memory;
};

const readUnknown = (word: string, isCut: boolean, knowledge: ReadingKnowledge): readonly WordReading[] => {
  const { vocabulary } = knowledge;
  const asItStands = vocabulary.words.get(word);
  const parts = split(word, vocabulary.parts);
  const readings = [
    ...(isCut ? completed(word, knowledge) : []),
    ...(asItStands === undefined ? [] : [{ pieces: asItStands, certainty: 1 }]),
    ...inflected(word, knowledge),
    ...dotted(word, knowledge),
    ...known('GENDER', otherGenders(word), knowledge),
    ...(isWhole(parts) ? [wholly(parts, knowledge)] : misspelled(word, knowledge)),
  ];
  if (readings.length > 0) return readings.slice(0, MOST_READINGS);
  return repaired(word, parts, knowledge);
};

const wholly = (parts: readonly Piece[], knowledge: ReadingKnowledge): WordReading =>
  endsCutShort(parts, knowledge) ? spelledOut(parts, knowledge) : { pieces: parts, certainty: 1 };

const reread = (step: ReadingStep, pieces: readonly Piece[]): WordReading => ({
  pieces,
  certainty: certainties[step],
  step,
});

const known = (step: ReadingStep, words: readonly string[], { vocabulary }: ReadingKnowledge): readonly WordReading[] =>
  words.flatMap((word) => {
    const pieces = vocabulary.words.get(word);
    return pieces === undefined ? [] : [reread(step, pieces)];
  });

const inflected = (word: string, knowledge: ReadingKnowledge): readonly WordReading[] => {
  const forms = basicForms(word);
  const whole = known('INFLECTION', forms, knowledge);
  if (whole.length > 0) return whole.slice(0, 1);
  const compound = forms
    .map((form) => split(form, knowledge.vocabulary.parts))
    .find((pieces) => pieces.length > 1 && isWhole(pieces));
  return compound === undefined ? [] : [reread('INFLECTION', compound)];
};

/** The known words that are the same without dots, whether it has some of them, none, or two letters instead. */
const dotted = (word: string, knowledge: ReadingKnowledge): readonly WordReading[] => {
  const dotless = withoutDots(word);
  const forms = new Set([dotless, withoutDigraphs(dotless)]);
  return known(
    'DOTS',
    [...forms].flatMap((form) => knowledge.dotless.get(form) ?? []),
    knowledge,
  );
};

const misspelled = (word: string, knowledge: ReadingKnowledge): readonly WordReading[] => {
  const modern = respelledSince1906(word);
  return known('SPELLING', [...(modern === word ? [] : [modern]), ...respelled(word, knowledge.spelling)], knowledge);
};

/** The shortest known word that begins so. */
const completed = (word: string, knowledge: ReadingKnowledge): readonly WordReading[] =>
  word.length < 2 ? [] : known('CUT', completionsOf(word, knowledge.inOrder).slice(0, 1), knowledge);

/** The known words that begin with the letters, the shortest first. */
const completionsOf = (beginning: string, inOrder: readonly string[]): readonly string[] => {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; inOrder[index]?.startsWith(beginning) === true; index += 1) found.push(inOrder[index] ?? '');
  return found.sort((one, other) => one.length - other.length);
};

/** Reads the parts of a compound that are not known: an abbreviation, a misspelled or a cut part. */
const repaired = (word: string, parts: readonly Piece[], knowledge: ReadingKnowledge): readonly WordReading[] => {
  const abbreviated = split(word, knowledge.vocabulary.parts, { abbreviated: true });
  if (isWhole(abbreviated)) return [spelledOut(abbreviated, knowledge)];
  if (word.length >= SHORTEST_CUT) {
    const whole = completed(word, knowledge);
    if (whole.length > 0) return whole;
  }
  const twice = known('SPELLING', respelledTwice(word, knowledge.spelling), knowledge);
  if (twice.length > 0) return twice.slice(0, MOST_READINGS);
  const mended = parts.flatMap((piece) => (piece.known ? [piece] : mendedPiece(piece, knowledge)));
  return [isWhole(mended) ? reread('SPELLING', mended) : { pieces: mended, certainty: 1 }];
};

/** The parts with abbreviations spelled out; the last part is what one is, so that it must mean that. */
const spelledOut = (pieces: readonly Piece[], knowledge: ReadingKnowledge): WordReading => {
  const last = pieces.length - 1;
  const read = pieces.map((piece, place) => {
    const meanings = meaningsOf(piece.form, place === last, knowledge);
    const [meaning] = meanings;
    if (meaning === undefined) return { pieces: [piece], isSure: true };
    const isSure = place === last ? meanings.length === 1 : isSureAbbreviation(piece.form, knowledge);
    return { pieces: meaning.flatMap((word) => knowledge.vocabulary.words.get(word) ?? []), isSure };
  });
  return {
    ...reread(
      'ABBREVIATION',
      read.flatMap((one) => one.pieces),
    ),
    isSure: read.every(({ isSure }) => isSure),
  };
};

/** What the part is short for; a word that is known itself only where it stands last in another: `ekonomiass`. */
const meaningsOf = (
  form: string,
  isLast: boolean,
  { abbreviations, vocabulary, isHead }: ReadingKnowledge,
): readonly (readonly string[])[] => {
  if (!isLast && vocabulary.words.has(form)) return [];
  const meanings = abbreviations.get(form) ?? abbreviations.get(form.replace(/s$/u, '')) ?? [];
  return isLast ? meanings.filter((meaning) => isHead.has(partKey(meaning.at(-1) ?? ''))) : meanings;
};

/** True for a compound whose last part is, as it stands, only known for being an abbreviation. */
const endsCutShort = (pieces: readonly Piece[], knowledge: ReadingKnowledge): boolean =>
  pieces.length > 1 && meaningsOf(pieces.at(-1)?.form ?? '', true, knowledge).length > 0;

const mendedPiece = (piece: Piece, knowledge: ReadingKnowledge): readonly Piece[] => {
  const [reading] = [
    ...inflected(piece.form, knowledge),
    ...dotted(piece.form, knowledge),
    ...known('GENDER', otherGenders(piece.form), knowledge),
    ...misspelled(piece.form, knowledge),
    ...(piece.form.length >= SHORTEST_CUT ? completed(piece.form, knowledge) : []),
  ];
  return reading?.pieces ?? [piece];
};
