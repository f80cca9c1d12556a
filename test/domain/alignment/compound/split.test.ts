import * as fc from 'fast-check';
import { emptyTrie, mark, marks, type PartTrie } from '../../../../src/domain/alignment/compound/part-trie';
import { isWhole, split } from '../../../../src/domain/alignment/compound/split';

const trieOf = (leading: readonly string[], last: readonly string[]): PartTrie => {
  const trie = emptyTrie();
  for (const form of leading) mark(trie, form, marks.leading);
  for (const form of last) mark(trie, form, marks.last);
  return trie;
};

const formsOf = (word: string, trie: PartTrie): readonly string[] => split(word, trie).map(({ form }) => form);

/** All ways to write the word as known parts with a linking -s between them. */
const waysToSplit = (
  word: string,
  leading: ReadonlySet<string>,
  last: ReadonlySet<string>,
): readonly (readonly string[])[] => {
  const whole = last.has(word) ? [[word]] : [];
  const cut = Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1))
    .filter((form) => leading.has(form) || (form.endsWith('s') && leading.has(form.slice(0, -1))))
    .flatMap((form) => waysToSplit(word.slice(form.length), leading, last).map((rest) => [form, ...rest]));
  return [...whole, ...cut];
};

/** What the splitter holds a way to cost, see `split`. */
const costOf = (way: readonly string[], leading: ReadonlySet<string>): number =>
  way.reduce((sum, form, place) => {
    const isLinked = place < way.length - 1 && !leading.has(form);
    return sum + 1 + 2 / (isLinked ? form.length - 1 : form.length) + (isLinked ? 0.3 : 0);
  }, 0);

describe('split', () => {
  const trie = trieOf(['vård', 'bistånd', 'natt', 'under'], ['biträde', 'handläggare', 'sköterska', 'läggare']);

  it('splits a compound into the fewest and longest parts', () => {
    expect(formsOf('vårdbiträde', trie)).toEqual(['vård', 'biträde']);
    expect(formsOf('nattundersköterska', trie)).toEqual(['natt', 'under', 'sköterska']);
  });

  it('takes an -s that links two parts', () => {
    expect(formsOf('biståndshandläggare', trie)).toEqual(['bistånds', 'handläggare']);
  });

  it('keeps letters that are no known part together', () => {
    const pieces = split('montessorisköterska', trie);
    expect(pieces.map(({ form, known }) => [form, known])).toEqual([
      ['montessori', false],
      ['sköterska', true],
    ]);
    expect(isWhole(pieces)).toBe(false);
  });

  it('finds the cheapest of all ways to split, whenever there is one', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', 's'), minLength: 1, maxLength: 3 });
    const parts = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        parts,
        parts,
        fc.string({ unit: fc.constantFrom('a', 'b', 's'), minLength: 1, maxLength: 8 }),
        (first, final, word) => {
          const [leading, last] = [new Set(first), new Set(final)];
          const costs = waysToSplit(word, leading, last).map((way) => costOf(way, leading));
          const pieces = split(word, trieOf(first, final));
          expect(pieces.map(({ form }) => form).join('')).toBe(word);
          if (costs.length === 0) {
            expect(isWhole(pieces)).toBe(false);
          } else if (isWhole(pieces)) {
            expect(
              costOf(
                pieces.map(({ form }) => form),
                leading,
              ),
            ).toBeCloseTo(Math.min(...costs));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
