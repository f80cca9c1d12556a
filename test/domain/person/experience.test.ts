import fc from 'fast-check';
import { measureExperience, startedTenths, unitsAMonth, type WorkPeriod } from '../../../src/domain/person/experience';
import { addDays, dayNumber, type IsoDay } from '../../../src/domain/time/iso-day';

const AN_EPOCH: IsoDay = '1995-01-01';

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays(AN_EPOCH, count));

const anyPeriod: fc.Arbitrary<WorkPeriod> = fc
  .tuple(anyDay, fc.option(fc.integer({ min: -3, max: 900 }), { nil: undefined }), fc.integer({ min: 1, max: 100 }))
  .map(([from, length, percent]) => ({
    from,
    percent,
    ...(length !== undefined && { to: addDays(from, length) }),
  }));

const daysInMonthOf = (day: IsoDay): number =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();

/** Goes through every day of the calendar, and adds what each is worth. */
const measuredDayByDay = (periods: readonly WorkPeriod[], weighted: boolean, lastDay: IsoDay): number => {
  let units = 0;
  const first = Math.min(dayNumber(lastDay), ...periods.map((period) => dayNumber(period.from)));
  for (let day = addDays('1970-01-01', first); day <= lastDay; day = addDays(day, 1)) {
    const covering = periods.filter((period) => period.from <= day && (period.to === undefined || day <= period.to));
    const percents = weighted ? covering.reduce((sum, period) => sum + period.percent, 0) : covering.length * 100;
    units += (Math.min(percents, 100) * 377_580) / daysInMonthOf(day);
  }
  return units;
};

/** The last day of the period of so many months from the day: the day before the same day of a later month. */
const lastDayAfter = (from: IsoDay, months: number): IsoDay => {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const start = new Date(Date.UTC(Math.floor(index / 12), index % 12, 1)).toISOString().slice(0, 10) as IsoDay;
  const wanted = Number(from.slice(8, 10));
  const dayOfMonth = Math.min(wanted, daysInMonthOf(start) + 1);
  return addDays(start, dayOfMonth - 2);
};

describe('experience', () => {
  test('equals what a count day by day gives, whatever the periods, their overlaps and percents', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 6 }), fc.boolean(), anyDay, (periods, weighted, lastDay) => {
        expect(measureExperience(periods, weighted, lastDay)).toBe(measuredDayByDay(periods, weighted, lastDay));
      }),
      { numRuns: 150 },
    );
  });

  test('is a whole number of units', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 6 }), fc.boolean(), anyDay, (periods, weighted, lastDay) => {
        expect(Number.isSafeInteger(measureExperience(periods, weighted, lastDay))).toBe(true);
      }),
    );
  });

  test('of any n months in a row, from any day to the day before its like, counts as at least n', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 480 }), (from, months) => {
        const to = lastDayAfter(from, months);
        const units = measureExperience([{ from, to, percent: 100 }], false, '2100-01-01');
        expect(startedTenths(units)).toBeGreaterThanOrEqual(months * 10);
      }),
      { numRuns: 2000 },
    );
  });

  test('is one month for each whole calendar month, long or short', () => {
    const year: WorkPeriod = { from: '2024-01-01', to: '2024-12-31', percent: 50 };
    expect(measureExperience([year], false, '2030-01-01')).toBe(12 * unitsAMonth);
    expect(measureExperience([{ ...year, to: '2024-02-29' }], false, '2030-01-01')).toBe(2 * unitsAMonth);
    expect(measureExperience([{ from: '1900-02-01', to: '1900-02-28', percent: 100 }], false, '2030-01-01')).toBe(
      unitsAMonth,
    );
  });

  test('counts overlapping employments once', () => {
    const month: WorkPeriod = { from: '2024-04-01', to: '2024-04-30', percent: 100 };
    expect(measureExperience([month, month, { ...month, from: '2024-04-10' }], false, '2030-01-01')).toBe(unitsAMonth);
  });

  test('is weighted by percent only where asked, and never beyond full time', () => {
    const half: WorkPeriod = { from: '2024-04-01', to: '2024-04-30', percent: 50 };
    const most: WorkPeriod = { ...half, percent: 75 };
    expect(measureExperience([half], false, '2030-01-01')).toBe(unitsAMonth);
    expect(measureExperience([half], true, '2030-01-01')).toBe(unitsAMonth / 2);
    expect(measureExperience([half, most], true, '2030-01-01')).toBe(unitsAMonth);
  });

  test('of an employment that lasts ends on the day of asking', () => {
    expect(measureExperience([{ from: '2024-01-01', percent: 100 }], false, '2024-03-31')).toBe(3 * unitsAMonth);
    expect(measureExperience([{ from: '2024-01-01', to: '2025-12-31', percent: 100 }], false, '2024-03-31')).toBe(
      3 * unitsAMonth,
    );
  });

  test('is nothing for a period that ends before it begins or begins after the day of asking', () => {
    expect(measureExperience([{ from: '2024-05-01', to: '2024-04-30', percent: 100 }], false, '2030-01-01')).toBe(0);
    expect(measureExperience([{ from: '2030-01-02', percent: 100 }], false, '2030-01-01')).toBe(0);
  });

  test('counts a tenth of a month that has been started', () => {
    expect(startedTenths(0)).toBe(0);
    expect(startedTenths(1)).toBe(1);
    expect(startedTenths(unitsAMonth / 10)).toBe(1);
    expect(startedTenths(unitsAMonth / 10 + 1)).toBe(2);
    expect(startedTenths(36 * unitsAMonth)).toBe(360);
  });

  test('of forty years in hundreds of periods is measured in well under a second', () => {
    const periods = Array.from({ length: 500 }, (_, index): WorkPeriod => ({
      from: addDays('1985-01-01', index * 29),
      to: addDays('1985-01-01', index * 29 + 400),
      percent: 60,
    }));
    const before = performance.now();
    for (let round = 0; round < 100; round += 1) measureExperience(periods, true, '2026-01-01');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
