import type { ReadingKnowledge } from './knowledge';
import { wordsOf } from './words';

/** What labels share that are written alike but for spaces and signs; nothing is read into their words. */
export const literalKey = (label: string): string =>
  wordsOf(label)
    .map(({ text }) => text)
    .join('');

/** The same of the label as a whole, and without the words in it that are known to stand beside a title. */
export const literalKeys = (label: string, { qualifiers }: Pick<ReadingKnowledge, 'qualifiers'>): readonly string[] => {
  const words = wordsOf(label).map(({ text }) => text);
  return [words.join(''), words.filter((word) => !qualifiers.has(word)).join('')];
};
