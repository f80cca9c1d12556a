import { nearest } from '../../text/nearest';
import { tidied } from '../../title/mapping/title-row';

/** The words that a column may say, such as the slugs of what is published. */
export interface KnownWords {
  /** The word as it is known; letter case and spaces around it aside. */
  find(written: string): string | undefined;
  /** The known word that was most likely meant by one that is not known; undefined when none is near. */
  near(written: string): string | undefined;
}

/** Only for so many different unknown words is a near one looked for: a list read wrongly has one in each row. */
const MOST_LOOKED_FOR = 200;

/** The words, each once. */
export const knownWords = (words: Iterable<string>): KnownWords => {
  const byKey = new Map(Array.from(words, (word) => [keyOf(word), word]));
  const lookedFor = new Map<string, string | undefined>();
  return {
    find: (written) => byKey.get(keyOf(written)),
    near: (written) => {
      const key = keyOf(written);
      if (!lookedFor.has(key) && lookedFor.size < MOST_LOOKED_FOR) lookedFor.set(key, nearTo(key, byKey));
      return lookedFor.get(key);
    },
  };
};

const keyOf = (word: string): string => tidied(word.slice(0, LONGEST)).toLocaleLowerCase('sv');

const LONGEST = 200;

/** Of a code in digits, only with the zeros in front that spreadsheets take away: one digit off is another code. */
const nearTo = (key: string, byKey: ReadonlyMap<string, string>): string | undefined =>
  /^\d+$/u.test(key) ? (byKey.get(`0${key}`) ?? byKey.get(`00${key}`)) : nearest(key, [...byKey.values()]);
