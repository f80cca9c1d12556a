import fc from 'fast-check';
import { daysInForce, revisionInForce } from '../../../src/domain/ladder/in-force';
import type { Ladder, LadderStatus } from '../../../src/domain/ladder/ladder';
import { addDays, type IsoDay } from '../../../src/domain/time/iso-day';
import { ladder } from '../../support/builders/ladder-builder';

const FIRST: IsoDay = '2026-01-01';
/** Every day that the revisions name, and one on each side, which stands for all before or after. */
const COUNT = 12;
const days = Array.from({ length: COUNT }, (_, count) => addDays(FIRST, count));
const [before, ...named] = days.slice(0, -1) as [IsoDay, ...IsoDay[]];
const after = addDays(FIRST, COUNT - 1);

const revisions: fc.Arbitrary<readonly Ladder[]> = fc
  .array(
    fc.record(
      {
        status: fc.constantFrom<LadderStatus>('PUBLISHED', 'PUBLISHED', 'RETIRED', 'DRAFT'),
        validFrom: fc.constantFrom(...named),
        validTo: fc.constantFrom(...named),
      },
      { requiredKeys: ['status'] },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map((part, index) => ladder({ ...part, revision: index + 1 })));

/** The first and the last day on which it is in force, found by asking of every day. */
const asked = (one: Ladder, all: readonly Ladder[]) => {
  const its = days.filter((day) => revisionInForce(all, day) === one);
  const [first, last] = [its[0], its.at(-1)];
  return first && last && { first, last };
};

describe('the days on which a revision is the one in force', () => {
  it('are those between the first and the last day of which that is said', () => {
    fc.assert(
      fc.property(revisions, (all) => {
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
