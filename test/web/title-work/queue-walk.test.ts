import * as fc from 'fast-check';
import {
  looksAt,
  stepBack,
  stepOn,
  walkFrom,
  withBack,
  withPage,
  withoutTitles,
  type QueueWalk,
} from '../../../src/web/title-work/queue-walk';

const item = (label: string) => ({ title: { label } });
type Item = ReturnType<typeof item>;

const walkOf = (labels: readonly string[], total = labels.length, after?: string): QueueWalk<Item> =>
  walkFrom({ items: labels.map(item), total, after });
const labelsOf = ({ items }: QueueWalk<Item>): readonly string[] => items.map(({ title }) => title.label);
const labelAt = (walk: QueueWalk<Item>): string | undefined => looksAt(walk)?.title.label;

describe('a walk through the queue', () => {
  it('begins at the first title, or at one that is named', () => {
    expect(labelAt(walkOf(['a', 'b']))).toBe('a');
    expect(labelAt(walkFrom({ items: ['a', 'b'].map(item), total: 2, after: undefined }, 'b'))).toBe('b');
    expect(labelAt(walkFrom({ items: ['a', 'b'].map(item), total: 2, after: undefined }, 'gone'))).toBe('a');
  });

  it('goes round', () => {
    expect(labelAt(stepOn(walkOf(['a', 'b'])))).toBe('b');
    expect(labelAt(stepOn(stepOn(walkOf(['a', 'b']))))).toBe('a');
    expect(labelAt(stepBack(walkOf(['a', 'b'])))).toBe('b');
    expect(stepOn(walkOf([]))).toEqual(walkOf([]));
  });

  it('takes what was decided out, and looks at what stood behind it', () => {
    const { walk } = withoutTitles(stepOn(walkOf(['a', 'b', 'c'], 9)), ['b']);
    expect([labelsOf(walk), labelAt(walk), walk.remaining]).toEqual([['a', 'c'], 'c', 8]);
  });

  it('counts also what was decided before it was fetched', () => {
    expect(withoutTitles(walkOf(['a'], 9), ['a', 'far away']).walk.remaining).toBe(7);
  });

  it('goes to the first after the last', () => {
    const { walk } = withoutTitles(stepBack(walkOf(['a', 'b', 'c'])), ['c']);
    expect(labelAt(walk)).toBe('a');
  });

  it('goes on behind the page that it has, with nothing twice', () => {
    const walk = withPage(walkOf(['a', 'b'], 3, 'cursor'), { items: ['b', 'c'].map(item), total: 3, after: undefined });
    expect([labelsOf(walk), walk.after]).toEqual([['a', 'b', 'c'], undefined]);
  });

  it('gets back what was taken, where it stood, and looks at it', () => {
    const labels = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(labels, fc.infiniteStream(fc.boolean()), fc.nat(), (all, choices, steps) => {
        const taken = all.filter(() => choices.next().value);
        const before = Array.from({ length: steps % 20 }).reduce<QueueWalk<Item>>(stepOn, walkOf(all));
        const after = withoutTitles(before, taken);
        const back = withBack(after.walk, after.taken, taken.length);
        expect(labelsOf(back)).toEqual(all);
        expect(back.remaining).toBe(all.length);
        expect(labelAt(back)).toBe(taken[0] ?? labelAt(before));
        expect(labelsOf(after.walk)).toEqual(all.filter((label) => !taken.includes(label)));
      }),
    );
  });
});
