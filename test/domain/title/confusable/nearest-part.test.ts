import fc from 'fast-check';
import { nearestPart } from '../../../../src/domain/title/confusable/nearest-part';

/** The edits between two whole texts, by trying every edit of the first letter. */
const edits = (one: string, other: string): number => {
  if (one === '' || other === '') return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  const isSwapped = one.charAt(0) === other.charAt(1) && one.charAt(1) === other.charAt(0);
  return Math.min(
    edits(rest, otherRest) + Number(one.charAt(0) !== other.charAt(0)),
    edits(rest, other) + 1,
    edits(one, otherRest) + 1,
    isSwapped ? edits(one.slice(2), other.slice(2)) + 1 : Infinity,
  );
};

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
