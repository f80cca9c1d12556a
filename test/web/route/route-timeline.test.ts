import fc from 'fast-check';
import { longestOf, ticksOf, timelineOf } from '../../../src/web/route/route-timeline';

const action = (months: number, besideMonths: number | null = null) => ({ months, besideMonths });

describe('a route over time', () => {
  it('has each action begin where the one before ends', () => {
    const { bars, months } = timelineOf([action(0), action(3.5), action(12)]);
    expect(bars.map(({ start }) => start)).toEqual([0, 0, 3.5]);
    expect(months).toBe(15.5);
  });

  it('has work that counts run beside its study, and no longer than it', () => {
    const { bars } = timelineOf([action(10, 6), action(10, 24), action(5)]);
    expect(bars.map(({ beside }) => beside)).toEqual([6, 10, 0]);
  });

  it('is drawn to the scale of the longest', () => {
    expect(longestOf([timelineOf([action(3)]), timelineOf([action(8), action(9)])])).toBe(17);
    expect(longestOf([timelineOf([action(0)])])).toBe(1);
  });

  it('marks months, then quarters, half-years and years', () => {
    expect(ticksOf(4)).toEqual([0, 1, 2, 3, 4]);
    expect(ticksOf(16.7)).toEqual([0, 3, 6, 9, 12, 15]);
    expect(ticksOf(60)).toEqual([0, 12, 24, 36, 48, 60]);
  });

  it('never marks so much that the words would not fit, nor beyond its end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (months) => {
        const ticks = ticksOf(months);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeLessThanOrEqual(months);
      }),
      { numRuns: 200 },
    );
  });
});
