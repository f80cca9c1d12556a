import { dayAfter } from '../../../src/web/day/day-after';

describe('dayAfter', () => {
  it.each([
    ['2023-06-30', '2023-07-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-12-31', '2024-01-01'],
    ['2026-03-28', '2026-03-29'],
    ['2026-03-29', '2026-03-30'],
  ])('of %s is %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });
});
