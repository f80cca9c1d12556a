import type { QualifierKind } from '../../title/title-lexicon';
import type { Piece } from '../compound/split';
import { buildVocabulary, type Vocabulary } from '../compound/vocabulary';
import { withoutDots } from '../normalise/fold';
import type { ReadingKnowledge } from '../normalise/knowledge';
import { buildSpellingIndex } from '../normalise/spelling';
import { wordsOf } from '../normalise/words';
import type { AlignmentSource } from './alignment-source';
import type { Name } from './names';

/** A word shorter than this is only read as a qualifier where it stands alone: `vik`, `ht`. */
const SHORTEST_QUALIFIER_PART = 4;
const SHORTEST_ABBREVIATED_PART = 3;

/** What is needed to read labels, but for which parts are heads. */
export const knowledgeOf = (source: AlignmentSource, names: readonly Name[]): Omit<ReadingKnowledge, 'isHead'> => {
  const abbreviations = abbreviationsOf(source);
  const vocabulary = vocabularyOf(source, names, abbreviations);
  const known = [...vocabulary.words.keys()];
  return {
    vocabulary,
    abbreviations,
    qualifiers: qualifiersOf(source),
    places: placesOf(source),
    spelling: buildSpellingIndex(known),
    dotless: dotlessOf(vocabulary.words),
    inOrder: known.sort(),
  };
};

const vocabularyOf = (
  { lexicons, registers, roles }: AlignmentSource,
  names: readonly Name[],
  abbreviations: ReadingKnowledge['abbreviations'],
): Vocabulary => {
  const related = lexicons.flatMap(({ relatedWords }) => relatedWords.flatMap(({ words }) => words));
  const meanings = lexicons.flatMap(({ abbreviations }) => abbreviations.flatMap(({ standsFor }) => standsFor));
  const qualifying = lexicons
    .flatMap(({ qualifiers }) => qualifiers.flatMap(({ words }) => words))
    .filter((word) => word.length >= SHORTEST_QUALIFIER_PART && !word.includes(' '));
  const texts = [
    ...names.map(({ label }) => label),
    ...roles.map(({ field }) => field),
    ...registers.flatMap(({ groups }) => groups.map(({ label }) => label)),
    ...meanings,
    ...qualifying,
  ];
  const whole = related.flatMap((word) => wordsOf(word).map(({ text }) => text));
  return buildVocabulary(
    texts.flatMap((text) => wordsOf(text).map((word) => word.text)),
    new Set(whole),
    [...abbreviations.keys()].filter((form) => form.length >= SHORTEST_ABBREVIATED_PART && !form.includes(' ')),
  );
};

const phraseOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');

const abbreviationsOf = ({ lexicons }: AlignmentSource): ReadingKnowledge['abbreviations'] => {
  const found = new Map<string, (readonly string[])[]>();
  for (const { form, standsFor } of lexicons.flatMap(({ abbreviations }) => abbreviations)) {
    const meanings = standsFor.map((text) => wordsOf(text).map((word) => word.text));
    const phrase = phraseOf(form);
    // What is read without one of its words (`med sekr`) would be taken for the others alone.
    if (wordsOf(form).length < form.split(/[ .]+/u).filter((word) => word !== '').length) continue;
    found.set(phrase, [...(found.get(phrase) ?? []), ...meanings]);
  }
  return found;
};

const qualifiersOf = ({ lexicons }: AlignmentSource): ReadonlyMap<string, QualifierKind> =>
  new Map(
    lexicons.flatMap(({ qualifiers }) =>
      qualifiers.flatMap(({ kind, words }) => words.map((word) => [phraseOf(word), kind] as const)),
    ),
  );

const placesOf = ({ places }: AlignmentSource): ReadonlySet<string> =>
  new Set(
    places
      .filter(({ kind }) => kind === 'MUNICIPALITY' || kind === 'REGION')
      .map(({ name }) => phraseOf(name).replace(/^region /u, '')),
  );

const dotlessOf = (words: ReadonlyMap<string, readonly Piece[]>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const word of words.keys()) {
    const dotless = withoutDots(word);
    if (dotless !== word) found.set(dotless, [...(found.get(dotless) ?? []), word]);
  }
  return found;
};
