import fc from 'fast-check';
import { applyChanges } from '../../../../src/domain/ladder/diff/apply-changes';
import { diffLadders } from '../../../../src/domain/ladder/diff/diff-ladders';
import type { LadderChange } from '../../../../src/domain/ladder/diff/ladder-change';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { ladder, transition } from '../../../support/builders/ladder-builder';
import { knowledge } from '../../../support/builders/qualification';
import { sameValue } from '../../../../src/domain/same-value';
import { anyLadder, copyOf } from '../../../support/ladder-arbitraries';

const known = knowledge('2024-01-01');
const diff = (from: Ladder, to: Ladder): readonly LadderChange[] => diffLadders(from, to, known);

/** A ladder, and the same with its steps in another order. */
const reordered = anyLadder.chain((from) =>
  fc
    .shuffledSubarray([...from.steps], { minLength: from.steps.length })
    .map((steps): readonly [Ladder, Ladder] => [from, { ...from, steps }]),
);

describe('the difference between two ladders', () => {
  it('is empty from a ladder to itself', () => {
    fc.assert(fc.property(anyLadder, (any) => expect(diff(any, copyOf(any))).toEqual([])));
  });

  it('makes the one into the other, in every part and every order', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (from, to) => {
        expect(applyChanges(from, diff(from, to))).toStrictEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  it('does so after it was stored as JSON', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (from, to) => {
        const stored = JSON.parse(JSON.stringify(diff(from, to))) as readonly LadderChange[];
        expect(applyChanges(from, stored)).toStrictEqual(to);
      }),
    );
  });

  it('does so when only the order of the steps differs', () => {
    fc.assert(
      fc.property(reordered, ([from, to]) => {
        expect(applyChanges(from, diff(from, to))).toStrictEqual(to);
      }),
    );
  });

  it('has no change that could be left out', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (from, to) => {
        const changes = diff(from, to);
        for (const change of changes) {
          const others = changes.filter((one) => one !== change);
          expect(sameValue(applyChanges(from, others), to)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells a way that comes to repeat another as one that went and one that came', () => {
    const from = ladder({ transitions: [transition('c', 'b'), transition('c', 'c')] });
    const to = ladder({ transitions: [transition('c', 'c'), transition('c', 'c')] });
    expect(diff(from, to).map(({ kind }) => kind)).toEqual(['TRANSITION_REMOVED', 'TRANSITION_ADDED']);
    expect(applyChanges(from, diff(from, to))).toStrictEqual(to);
  });

  it('leaves the ladder that it is applied to as it was', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (from, to) => {
        const before = copyOf(from);
        applyChanges(from, diff(from, to));
        expect(from).toStrictEqual(before);
      }),
    );
  });
});
