import { nearestPart } from './nearest-part';
import { withJoined, wordsOf } from './words';

/** A name no longer than this is an abbreviation: it is only found as a word of its own, `usk natt`. */
const LONGEST_ABBREVIATION = 5;

/** One slip is forgiven for so many letters, so none in a name with fewer. */
const LETTERS_FOR_A_SLIP = 10;

/**
 * True when the label can be taken for the name: it is it, has it as a part (`nattundersköterska`,
 * `underskötersketrainee`, `undersköterska äldreboende`), inflects it (`undersköterskor`), gives it the other gender
 * (`underskötare`), writes it apart or with a hyphen (`under-sköterska`), or spells it with a slip or two. A name of
 * several words (`assistant nurse`) is found by all of them, in any order.
 */
export const isConfusable = (label: string, name: string): boolean => {
  const words = wordsOf(label);
  const [sought, ...more] = wordsOf(name);
  if (sought === undefined) return false;
  if (more.length > 0) return [sought, ...more].every((word) => words.some((one) => isInflected(one, word)));
  if (sought.length <= LONGEST_ABBREVIATION) return words.includes(sought);
  return withJoined(words).some((word) => stemsOf(sought).some((stem) => isWithin(word, stem)));
};

const isInflected = (word: string, of: string): boolean => word === of || word === `${of}s`;

/** What stays when a title of a person is inflected or leads a compound; `-erska` has its twin in `-are`. */
const stemsOf = (name: string): readonly string[] => [
  name.replace(/[aeiouy]$/u, ''),
  ...(name.endsWith('erska') ? [name.replace(/erska$/u, 'ar')] : []),
];

const isWithin = (word: string, stem: string): boolean =>
  nearestPart(stem, word) <= Math.floor(stem.length / LETTERS_FOR_A_SLIP);
