import fc from 'fast-check';
import { applyChanges } from '../../../../src/domain/ladder/diff/apply-changes';
import { diffLadders } from '../../../../src/domain/ladder/diff/diff-ladders';
import type { LadderChange } from '../../../../src/domain/ladder/diff/ladder-change';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { knowledge } from '../../../support/builders/qualification';
import { sameValue } from '../../../../src/domain/same-value';
import { anyLadder, copyOf } from '../../../support/ladder-arbitraries';

const known = knowledge('2024-01-01');
const diff = (from: Ladder, to: Ladder): readonly LadderChange[] => diffLadders(from, to, known);

/** A ladder, and the same with its steps in another order. */
const reordered = anyLadder.chain((ladder) =>
  fc
    .shuffledSubarray([...ladder.steps], { minLength: ladder.steps.length })
    .map((steps): readonly [Ladder, Ladder] => [ladder, { ...ladder, steps }]),
);

describe('the difference between two ladders', () => {
  it('is empty from a ladder to itself', () => {
    fc.assert(fc.property(anyLadder, (ladder) => expect(diff(ladder, copyOf(ladder))).toEqual([])));
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
