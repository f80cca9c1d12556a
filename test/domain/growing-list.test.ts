import fc from 'fast-check';
import { growingList, type GrowingList } from '../../src/domain/growing-list';

const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

describe('a growing list', () => {
  it('holds what an array would, whatever the sizes in which it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(5), fc.nat(3_000)), { maxLength: 8 }), (sizes) => {
        let [list, model]: [GrowingList<number>, readonly number[]] = [growingList(), []];
        for (const size of sizes) {
          const added = numbersFrom(model.length, size);
          [list, model] = [list.with(added), [...model, ...added]];
        }
        expect([...list]).toEqual(model);
        expect(list.length).toBe(model.length);
        for (const index of [0, 1, 1023, 1024, model.length - 1, model.length]) {
          expect(list.at(index)).toBe(model[index]);
        }
      }),
    );
  });

  it('stays as it was when others grow from it', () => {
    const list = growingList(numbersFrom(0, 1_500));
    const [one, other] = [list.with([-1]), list.with([-2, -3])];

    expect([...list]).toEqual(numbersFrom(0, 1_500));
    expect([...one].slice(-2)).toEqual([1_499, -1]);
    expect([...other].slice(-2)).toEqual([-2, -3]);
  });
});
