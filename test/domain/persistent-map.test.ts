import fc from 'fast-check';
import { emptyPersistentMap } from '../../src/domain/persistent-map';

const entries = fc.array(fc.tuple(fc.constantFrom<string[]>('a', 'b', 'ö', '', 'toString', 'långt ord'), fc.nat()));

describe('a persistent map', () => {
  it('answers as a map does, and stays as it was when another is made from it', () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const one = emptyPersistentMap<number>().with(first);
        const two = one.with(second);
        const [all, more] = [new Map(first), new Map([...first, ...second])];
        for (const key of ['a', 'b', 'ö', '', 'toString', 'långt ord', 'inget']) {
          expect(one.get(key)).toBe(all.get(key));
          expect(two.get(key)).toBe(more.get(key));
        }
      }),
    );
  });

  it('keeps apart a hundred thousand keys', () => {
    const map = emptyPersistentMap<number>().with(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));
    expect([0, 1, 4_096, 99_999].map((index) => map.get(`k${index}`))).toEqual([0, 1, 4_096, 99_999]);
  });
});
