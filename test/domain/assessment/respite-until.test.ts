import fc from 'fast-check';
import { respiteUntil } from '../../../src/domain/assessment/respite-until';
import type { Employment } from '../../../src/domain/person/employment';
import { addDays, type IsoDay } from '../../../src/domain/time/iso-day';
import { employment } from '../../support/builders/person';

const until = (from: IsoDay, months: number, day: IsoDay = from) =>
  respiteUntil({ months, roles: ['rektor'] }, { employments: [employment({ role: 'rektor', from })] }, day);

describe('the last day of respite', () => {
  it.each([
    ['2021-08-01', 60, '2026-07-31'],
    ['2021-08-15', 60, '2026-08-14'],
    ['2021-01-01', 48, '2024-12-31'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-12-05', 1, '2022-01-04'],
  ] as const)('from %s in %i months is %s', (from, months, last) => {
    expect(until(from, months)).toBe(last);
    expect(until(from, months, last)).toBe(last);
    expect(until(from, months, addDays(last, 1))).toBeUndefined();
  });

  it('counts from the first day of the work that is unbroken and verified in the roles, whatever the order', () => {
    const start: IsoDay = '2026-01-01';
    const day: IsoDay = addDays(start, 12);
    const anyEmployment = fc
      .record({
        from: fc.nat(14),
        length: fc.integer({ min: -1, max: 6 }),
        lasts: fc.boolean(),
        role: fc.constantFrom('rektor', 'rektor', 'forskolechef', 'larare', undefined),
        verification: fc.constantFrom('VERIFIED' as const, 'VERIFIED' as const, 'CLAIMED' as const),
      })
      .map(({ from, length, lasts, role, verification }) =>
        employment({
          from: addDays(start, from),
          ...(!lasts && { to: addDays(start, from + length) }),
          ...(role !== undefined && { role }),
          verification,
        }),
      );
    const worked = (employments: readonly Employment[], on: IsoDay): boolean =>
      employments.some(
        ({ role, verification, from, to }) =>
          (role === 'rektor' || role === 'forskolechef') &&
          verification === 'VERIFIED' &&
          from <= on &&
          (to === undefined || on <= to),
      );
    fc.assert(
      fc.property(fc.array(anyEmployment, { maxLength: 5 }), (employments) => {
        let first = day;
        while (worked(employments, addDays(first, -1))) first = addDays(first, -1);
        const expected = worked(employments, day) ? until(first, 12) : undefined;
        const roles = ['rektor', 'forskolechef'];
        expect(respiteUntil({ months: 12, roles }, { employments }, day)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
