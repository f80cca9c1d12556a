import fc from 'fast-check';
import { grouped } from '../../../../src/web/pages/roles/grouped';

describe('things in groups', () => {
  it('keep their order, as do the groups by their first', () => {
    expect(grouped(['b1', 'a1', 'b2', 'a2'], (text) => text[0])).toEqual([
      { key: 'b', items: ['b1', 'b2'] },
      { key: 'a', items: ['a1', 'a2'] },
    ]);
  });

  it('are all there, each where its key is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (numbers) => {
        const groups = grouped(numbers, (number) => number % 5);
        expect(groups.flatMap(({ items }) => items).sort()).toEqual([...numbers].sort());
        for (const { key, items } of groups) expect(items).toEqual(numbers.filter((number) => number % 5 === key));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });
});
