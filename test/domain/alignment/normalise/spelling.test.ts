import * as fc from 'fast-check';
import { buildSpellingIndex, respelled, respelledTwice } from '../../../../src/domain/alignment/normalise/spelling';

/** Every text that one slip makes of the word with the letters given. */
const slipsOf = (word: string, letters: readonly string[]): ReadonlySet<string> => {
  const places = Array.from({ length: word.length + 1 }, (_, place) => place);
  return new Set([
    ...places.flatMap((place) => letters.map((letter) => word.slice(0, place) + letter + word.slice(place))),
    ...places.slice(1).map((place) => word.slice(0, place - 1) + word.slice(place)),
    ...places
      .slice(1)
      .flatMap((place) => letters.map((letter) => word.slice(0, place - 1) + letter + word.slice(place))),
    ...places
      .slice(2)
      .map((place) => word.slice(0, place - 2) + (word[place - 1] ?? '') + (word[place - 2] ?? '') + word.slice(place)),
  ]);
};

describe('respelled', () => {
  const letters = ['a', 'b', 'c'];
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 6, maxLength: 9 });

  it('finds the known words that one slip leads to, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (known, written) => {
        const near = slipsOf(written, letters);
        const expected = known.filter((one) => one !== written && near.has(one)).sort();
        expect([...respelled(written, buildSpellingIndex(known))].sort()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('forgives no slip in short words', () => {
    expect(respelled('vårt', buildSpellingIndex(['vård', 'värd']))).toEqual([]);
  });
});

describe('respelledTwice', () => {
  const letters = ['a', 'b'];
  const beginning = 'socialsekr';

  it('finds the long words that two slips lead to, and no others', () => {
    const ending = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(ending, { maxLength: 6 }), ending, (known, written) => {
        const words = known.map((one) => beginning + one);
        const once = slipsOf(beginning + written, letters);
        const near = new Set([...once, ...[...once].flatMap((one) => [...slipsOf(one, letters)])]);
        expect([...respelledTwice(beginning + written, buildSpellingIndex(words))].sort()).toEqual(
          words.filter((one) => near.has(one)).sort(),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('forgives one slip only in words of fewer letters', () => {
    expect(respelledTwice('sekretre', buildSpellingIndex(['sekreterare']))).toEqual([]);
  });
});
