import fc from 'fast-check';
import { nearestPart } from '../../../../src/domain/title/confusable/nearest-part';

/** The edits between two whole texts, by trying every edit of the first letter. */
const edits = (one: string, other: string): number => {
  const [[a, b], [c, d]] = [letters(one), letters(other)];
  if (a === undefined || c === undefined) return one.length + other.length;
  return Math.min(
    edits(one.slice(1), other.slice(1)) + Number(a !== c),
    edits(one.slice(1), other) + 1,
    edits(one, other.slice(1)) + 1,
    a === d && b === c ? edits(one.slice(2), other.slice(2)) + 1 : Infinity,
  );
};

const letters = (text: string): readonly string[] => Array.from(text);

const parts = (text: string): readonly string[] => {
  const places = Array.from({ length: text.length + 1 }, (_, place) => place);
  return places.flatMap((from) => places.map((to) => text.slice(from, Math.max(from, to))));
};

it.each([
  ['underskotersk', 'nattunderskoterska', 0],
  ['underskotersk', 'undreskoterska', 1],
  ['underskotersk', 'underskotrska', 1],
  ['underskotersk', 'sjukskoterska', 4],
])('%s is in %s but for %i edits', (pattern, text, fewest) => {
  expect(nearestPart(pattern, text)).toBe(fewest);
});

it('the fewest edits are those to the nearest of all parts', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(short, short, (pattern, text) => {
      expect(nearestPart(pattern, text)).toBe(Math.min(...parts(text).map((part) => edits(pattern, part))));
    }),
  );
});
