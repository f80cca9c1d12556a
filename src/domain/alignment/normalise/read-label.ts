import type { ReadingKnowledge } from './knowledge';
import { phrasesOf } from './phrases';
import { type PlacedPart, withHeads } from './heads';
import { type FoundKind, type FoundQualifier, type Reading, sequenceOf } from './reading';
import { MOST_READINGS, readPhrases, type Way } from './read-phrases';
import { sidesOf } from './sides';
import { type Word, wordsOf } from './words';

/** Qualifiers that leave the title as it is, or only narrow it. */
const harmless: ReadonlySet<FoundKind> = new Set([
  'SHIFT',
  'EMPLOYMENT',
  'EXTENT',
  'UNIT',
  'LICENSED',
  'ACTING',
  'PLACE',
]);

/** The ways to understand a label: as a whole, and each side of a slash; with and without what stands beside it. */
export const readLabel = (label: string, knowledge: ReadingKnowledge): readonly Reading[] => {
  const sides = sidesOf(label);
  return [
    ...readSide(label, undefined, knowledge),
    ...sides.flatMap((side, index) => readSide(side, index, knowledge)),
  ];
};

const readSide = (label: string, side: number | undefined, knowledge: ReadingKnowledge): readonly Reading[] => {
  const ways = phrasesOf(joinedWords(wordsOf(label), knowledge), knowledge);
  const readings = ways.flatMap((way) => readPhrases(way, knowledge)).slice(0, MOST_READINGS);
  return readings.flatMap(({ parts, reinterpretations }) => {
    const qualifiers = qualifiersOf(parts);
    const kept = parts.filter(({ qualifier }) => qualifier === undefined || !harmless.has(qualifier));
    const isBare = kept.length === 0 || kept.length === parts.length;
    return [
      ...(isBare ? [] : [readingOf(kept, qualifiers, reinterpretations, side, knowledge)]),
      readingOf(parts, [], reinterpretations, side, knowledge),
    ];
  });
};

/** What stands beside the title, word by word. */
const qualifiersOf = (parts: readonly PlacedPart[]): readonly FoundQualifier[] => {
  const found: (FoundQualifier & { readonly word: number })[] = [];
  for (const { form, key, qualifier: kind, word } of parts) {
    if (kind === undefined) continue;
    const [before] = found.slice(-1).filter((one) => one.word === word && one.kind === kind);
    if (before === undefined) found.push({ kind, word, written: form, keys: [key] });
    else found.splice(-1, 1, { ...before, written: before.written + form, keys: [...before.keys, key] });
  }
  return found.map(({ kind, written, keys }) => ({ kind, written, keys }));
};

/** Words written apart that are one: `under sköterska`. */
const joinedWords = (words: readonly Word[], { vocabulary }: ReadingKnowledge): readonly Word[] => {
  const joined: Word[] = [];
  for (const word of words) {
    const [before] = joined.slice(-1).filter(({ segment }) => segment === word.segment);
    const joinings = before === undefined ? [] : [`${before.text}${word.text}`, `${before.text}s${word.text}`];
    const text = joinings.find((joining) => vocabulary.words.has(joining));
    if (text === undefined) joined.push(word);
    else joined.splice(-1, 1, { ...word, text });
  }
  return joined;
};

const readingOf = (
  parts: Way['parts'],
  qualifiers: Reading['qualifiers'],
  reinterpretations: Reading['reinterpretations'],
  side: number | undefined,
  knowledge: ReadingKnowledge,
): Reading => {
  const marked = withHeads(parts, knowledge.isHead);
  return {
    parts: marked,
    sequence: sequenceOf(marked),
    qualifiers,
    reinterpretations,
    isHarmless: reinterpretations.every(({ isSure }) => isSure),
    side,
  };
};
