import type { Piece } from '../compound/split';
import type { PlacedPart } from './heads';
import type { ReadingKnowledge } from './knowledge';
import type { Phrase } from './phrases';
import { readWord } from './read-word';
import type { FoundKind, ReadPart, Reinterpretation } from './reading';

/** More words than a phrase stands for. */
const MOST_WORDS = 100;

/** So many ways to read a side of a label are kept. */
export const MOST_READINGS = 6;

/** One way to understand a label: its parts in order, and what was taken for something else. */
export interface Way {
  readonly parts: readonly PlacedPart[];
  readonly reinterpretations: readonly Reinterpretation[];
}

/** The ways to understand phrases in order, the most certain first. */
export const readPhrases = (phrases: readonly Phrase[], knowledge: ReadingKnowledge): readonly Way[] => {
  let ways: readonly Way[] = [{ parts: [], reinterpretations: [] }];
  for (const [place, phrase] of phrases.entries()) {
    const readings = readPhrase(phrase, place, knowledge);
    ways = ways.flatMap((way) => readings.map((reading) => joined(way, reading))).slice(0, MOST_READINGS);
  }
  return ways;
};

const joined = (one: Way, other: Way): Way => ({
  parts: [...one.parts, ...other.parts],
  reinterpretations: [...one.reinterpretations, ...other.reinterpretations],
});

const readPhrase = (phrase: Phrase, place: number, knowledge: ReadingKnowledge): readonly Way[] => {
  // What stands beside a title leaves it as it is, however it is abbreviated.
  const isBeside = phrase.qualifier !== undefined;
  let ways: readonly Way[] = [
    {
      parts: [],
      reinterpretations: phrase.isAbbreviation
        ? [
            {
              step: 'ABBREVIATION',
              written: phrase.written,
              readAs: phrase.words.join(' '),
              isSure: phrase.isSure || isBeside,
            },
          ]
        : [],
    },
  ];
  for (const [index, word] of phrase.words.entries()) {
    const number = place * MOST_WORDS + index;
    const readings = readWord(word, phrase.isCut, knowledge).map(({ pieces, certainty, step, isSure = false }) => ({
      parts: pieces.map((piece, pieceIndex) => ({
        ...partOf(piece, pieces, pieceIndex, knowledge),
        certainty,
        segment: phrase.segment,
        word: number,
        ...(phrase.qualifier === undefined ? {} : { qualifier: phrase.qualifier }),
      })),
      reinterpretations:
        step === undefined
          ? []
          : [{ step, written: word, readAs: pieces.map(({ form }) => form).join(''), isSure: isSure || isBeside }],
    }));
    ways = ways.flatMap((way) => readings.map((reading) => joined(way, reading)));
  }
  return ways;
};

/** A qualifier may be the first or last part of a compound: `nattundersköterska`, `barnskötarvikarie`. */
const partOf = (
  { form, key, known }: Piece,
  pieces: readonly Piece[],
  index: number,
  { qualifiers }: ReadingKnowledge,
): ReadPart => {
  const isEdge = pieces.length > 1 && (index === 0 || index === pieces.length - 1);
  const kind = isEdge ? (qualifiers.get(form) ?? qualifiers.get(form.replace(/s$/u, ''))) : undefined;
  const qualifier =
    kind !== undefined && inCompounds.has(kind) && (index === 0 || kind === 'EMPLOYMENT') ? kind : undefined;
  return { key, form, known, isHead: false, certainty: 1, qualifier };
};

/** Kinds that a compound's first part can say; a ward or a licence is no part of a title's name. */
const inCompounds: ReadonlySet<FoundKind> = new Set(['SHIFT', 'EMPLOYMENT', 'ACTING', 'RANK', 'UNTRAINED']);
