import fc from 'fast-check';
import { daysInForce, revisionInForce } from '../../../src/domain/ladder/in-force';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import { ladder } from '../../support/builders/ladder-builder';
import { daysAround, ladderRevisions } from '../../support/ladder-revisions';

const [before] = daysAround;
const after = daysAround.at(-1);

/** The first and the last day on which it is in force, found by asking of every day. */
const asked = (one: Ladder, all: readonly Ladder[]) => {
  const its = daysAround.filter((day) => revisionInForce(all, day) === one);
  const [first, last] = [its[0], its.at(-1)];
  return first && last && { first, last };
};

describe('the days on which a revision is the one in force', () => {
  it('are those between the first and the last day of which that is said', () => {
    fc.assert(
      fc.property(ladderRevisions, (all) => {
        for (const one of all) {
          const its = daysInForce(one, all);
          const ends = its && { first: its.validFrom ?? before, last: its.validTo ?? after };
          expect(ends).toEqual(asked(one, all));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('end the day before a newer revision takes over, also where that one ends', () => {
    const first = ladder({ validFrom: '2024-01-01' });
    const next = ladder({ revision: 2, validFrom: '2026-09-01' });
    expect(daysInForce(first, [first, next])).toEqual({ validFrom: '2024-01-01', validTo: '2026-08-31' });
    expect(daysInForce(first, [first, { ...next, validTo: '2026-12-31' }])).toEqual({
      validFrom: '2024-01-01',
      validTo: '2026-08-31',
    });
  });
});
