import fc from 'fast-check';
import { revisionInForce } from '../../../src/domain/ladder/in-force';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import { nearestRevision } from '../../../src/domain/ladder/nearest-revision';
import { ladder } from '../../support/builders/ladder-builder';
import { daysAround, ladderRevisions } from '../../support/ladder-revisions';

/** Found by asking what is in force on the day, then on every day after it, then on every day before it. */
const soughtOut = (all: readonly Ladder[], day: string): Ladder | undefined => {
  const after = daysAround.filter((other) => other >= day);
  const before = daysAround.filter((other) => other < day).toReversed();
  return [...after, ...before].map((other) => revisionInForce(all, other)).find(Boolean) ?? all.at(-1);
};

describe('the revision nearest to a day', () => {
  it('is the first that is found by looking ahead, then back, day by day', () => {
    fc.assert(
      fc.property(ladderRevisions, fc.constantFrom(...daysAround), (all, day) => {
        expect(nearestRevision(all, day)).toBe(soughtOut(all, day));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is the newest where nobody has told when any was in force', () => {
    const retired = [1, 2].map((revision) => ladder({ revision, status: 'RETIRED' }));
    expect(nearestRevision(retired, '2026-01-01')).toBe(retired[1]);
  });
});
