import fc from 'fast-check';
import { nextOption } from '../../../src/web/search/next-option';

describe('the arrow keys in a list of suggestions', () => {
  it('go from the field to the first and last', () => {
    expect([nextOption('ArrowDown', undefined, 3), nextOption('ArrowUp', undefined, 3)]).toEqual([0, 2]);
  });

  it('go back to the field after the last and before the first', () => {
    expect([nextOption('ArrowDown', 2, 3), nextOption('ArrowUp', 0, 3)]).toEqual([undefined, undefined]);
  });

  it('choose nothing where there is nothing', () => {
    expect([nextOption('ArrowDown', undefined, 0), nextOption('ArrowUp', 4, 0)]).toEqual([undefined, undefined]);
  });

  it('come past every option and the field once in a round, in either direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom('ArrowDown', 'ArrowUp'), (count, key) => {
        const seen: (number | undefined)[] = [undefined];
        for (let step = 0; step < count; step += 1) seen.push(nextOption(key, seen.at(-1), count));
        expect(new Set(seen).size).toBe(count + 1);
        expect(nextOption(key, seen.at(-1), count)).toBe(undefined);
      }),
    );
  });
});
