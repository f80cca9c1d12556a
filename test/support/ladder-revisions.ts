import fc from 'fast-check';
import type { Ladder, LadderStatus } from '../../src/domain/ladder/ladder';
import { addDays, type IsoDay } from '../../src/domain/time/iso-day';
import { ladder } from './builders/ladder-builder';

const FIRST: IsoDay = '2026-01-01';
const COUNT = 12;

/** Every day that `ladderRevisions` name, and one on each side, which stands for all before or after. */
export const daysAround = Array.from({ length: COUNT }, (_, count) => addDays(FIRST, count));

const named = daysAround.slice(1, -1);

/** The revisions of one ladder, oldest first, on few days. */
export const ladderRevisions: fc.Arbitrary<readonly Ladder[]> = fc
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
